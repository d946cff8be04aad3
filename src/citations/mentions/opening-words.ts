import {opensLetters} from '../locators/locate.ts'
import {opensAnaphoricLocator} from '../locators/locate-anaphor.ts'
import {opensChapterFirst} from '../locators/locate-chapter-first.ts'
import {opensShortSection} from '../locators/locate-english.ts'
import {opensSignFirst} from '../locators/locate-sign-first.ts'
import {opensTitle} from '../statutes/titles.ts'
import {levelBeforeNumber} from '../tokens/levels.ts'
import {remembered} from '../tokens/remembered.ts'
import type {Token} from '../tokens/tokenize.ts'
import {opensAnaphor} from './read-anaphor.ts'
import {opensByLaw} from './read-by-law.ts'
import {opensDirective} from './read-eu-act.ts'
import {opensEuTitle} from './read-eu-title.ts'
import {opensHeadFirst} from './read-head-first.ts'
import {opensAbbreviation} from './read-mention.ts'
import {opensUnknownTitle} from './read-unknown-title.ts'

/** What each reader of words asks of the first of them, whatever stands around it. */
const openings: readonly ((token: Token) => boolean)[] = [
  opensDirective,
  opensSignFirst,
  opensAnaphoricLocator,
  opensChapterFirst,
  (token) => levelBeforeNumber(token) !== undefined,
  opensShortSection,
  opensEuTitle,
  opensTitle,
  opensAbbreviation,
  opensHeadFirst,
  opensAnaphor,
  opensByLaw,
  opensUnknownTitle,
  opensLetters
]

/** Whether any reader can begin at a word. */
export const opensElement = remembered(
  ({text}: Token) => text,
  (token) => openings.some((opening) => opening(token))
)
