import {fi} from './fi.ts'
import type {Strings} from './strings.ts'

export const sv: Strings = fi
