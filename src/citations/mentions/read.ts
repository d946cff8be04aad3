import {checkCount} from '../locators/limits.ts'
import {readLocator} from '../locators/locate.ts'
import {readAnaphoricLocator} from '../locators/locate-anaphor.ts'
import {readChapterFirst} from '../locators/locate-chapter-first.ts'
import {readColonLocator} from '../locators/locate-colon.ts'
import {readEnglishLocator} from '../locators/locate-english.ts'
import {readLostSign} from '../locators/locate-lost-sign.ts'
import {readSignFirst} from '../locators/locate-sign-first.ts'
import type {Locator} from '../locators/locator.ts'
import type {Mark} from '../tokens/mark.ts'
import {type NumberMark, readNumberMark} from '../tokens/number.ts'
import type {Source} from '../tokens/shape.ts'
import type {Token} from '../tokens/tokenize.ts'
import type {Mention} from './mention.ts'
import {opensElement} from './opening-words.ts'
import {readBill, readBillWord} from './read-bill.ts'
import {readCase} from './read-case.ts'
import {readDate} from './read-date.ts'
import {readDirective, readEuAct} from './read-eu-act.ts'
import {readMention} from './read-mention.ts'
import {readOpaqueNumber} from './read-opaque-number.ts'
import {readLetteredNumber, readRegistryNumber} from './read-registry-number.ts'
import {readTreaty} from './read-treaty.ts'

/** What the readers make of a text, in order. Everything else is just words. */
export type Element = Mark | Mention | Locator

/** Reads a text from left to right, once. The order of the readers matters. */
export function readElements(source: Source): Element[] {
  const elements: Element[] = []
  let at = 0
  let readTo = 0
  let places = 0

  while (at < source.tokens.length) {
    const read = readElement(source, at, readTo, elements.at(-1))
    if ('skipTo' in read) at = read.skipTo
    else {
      if (read.type === 'locator') places = checkCount('citations', places + read.members.length)
      elements.push(read)
      at = read.to
      readTo = at
    }
  }

  return elements
}

function readElement(
  source: Source,
  at: number,
  readTo: number,
  before: Element | undefined
): Element | {skipTo: number} {
  const {tokens} = source
  const token = tokens[at]
  const nothing = {skipTo: at + 1}

  switch (token?.type) {
    case 'number': {
      const mark =
        readRegistryNumber(source, at) ??
        readOpaqueNumber(source, at) ??
        readEuAct(source, at) ??
        readNumberMark(tokens, at) ??
        readDate(source, at)
      if (mark) return mark
      const named = before?.to === at && (before.type === 'mention' || before.type === 'number')
      const lost = named && readLostSign(tokens, at)
      if (lost) return lost
      const locator = readLocator(tokens, at)
      if ('found' in locator && locator.found.from === at) return locator.found
      const colon = named && readColonLocator(tokens, at)
      return colon || ('found' in locator ? locator.found : locator)
    }
    case 'sign':
      return readSignFirst(tokens, at) ?? nothing
    case 'mark':
      if (token.text !== '(') return nothing
      return readEuAct(source, at) ?? readNumberMark(tokens, at) ?? nothing
    case 'word': {
      // No series of numbers goes on with a word.
      const capital = token.text !== token.lower && tokens[at + 1]?.type !== 'word'
      const paper = (capital && readCapital(source, at)) || readBillWord(source, at)
      if (paper) return paper
      if (!opensElement(token)) return nothing
      const element =
        (followsName(tokens, before, at) && readChapterFirst(tokens, at)) ||
        (readDirective(source, at) ??
          readSignFirst(tokens, at) ??
          readAnaphoricLocator(tokens, at) ??
          readEnglishLocator(tokens, at) ??
          readMention(tokens, at, readTo, numberRight(before, at)))
      if (element) return element
      const locator = readLocator(tokens, at)
      return 'found' in locator ? locator.found : locator
    }
    default:
      return nothing
  }
}

/** What begins with the capital letters of a series. */
function readCapital(source: Source, at: number): Mark | undefined {
  return (
    readBill(source, at) ??
    readTreaty(source, at) ??
    readCase(source, at) ??
    readLetteredNumber(source, at)
  )
}

/** Whether a name stands right before a token, a comma between them or not. */
function followsName(tokens: readonly Token[], before: Element | undefined, at: number): boolean {
  if (before?.type !== 'mention' && before?.type !== 'number') return false
  return before.to === at || (before.to === at - 1 && tokens[at - 1]?.text === ',')
}

/** A number that ends right before a token. */
function numberRight(before: Element | undefined, at: number): NumberMark | undefined {
  return before?.type === 'number' && before.to === at ? before : undefined
}
