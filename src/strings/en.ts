import {fi} from './fi.ts'
import type {Strings} from './strings.ts'

export const en: Strings = fi
