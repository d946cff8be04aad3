import type {WordingLanguage} from '../diagnostics/wording.ts'
import {Refusal} from '../report/refusal.ts'

/** Signs that the bundler takes for something else in the name of a folder. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an end of a line is one that folders may have.
const misread = /[#?%'"`*\\\u0000-\u001F]/u

const words = {
  fi: (sign: string, folder: string) =>
    `Projektin kansion nimessä on merkki ${sign}, jota rakentaminen ei ymmärrä: ${folder}\nSiirrä projekti kansioon, jonka nimessä sitä ei ole. Sisältö voi olla missä vain: --content.`,
  en: (sign: string, folder: string) =>
    `The project lies in a folder with the sign ${sign} in its name, which a build cannot read: ${folder}\nMove the project to a folder without it. The content may lie anywhere: --content.`
}

/**
 * Refuses a project in a folder whose name the bundler would read as something else.
 *
 * @throws {Refusal} With the sign.
 */
export function expectReadable(folder: string, language: WordingLanguage): void {
  // On Windows a backslash parts folders.
  const path = process.platform === 'win32' ? folder.replaceAll('\\', '/') : folder
  const sign = misread.exec(path)?.[0]
  if (sign) throw new Refusal(words[language](sign < ' ' ? JSON.stringify(sign) : sign, folder))
}
