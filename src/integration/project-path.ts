import type {WordingLanguage} from '../diagnostics/wording.ts'
import {Refusal} from '../report/refusal.ts'

/** Signs that the bundler takes for something else in the name of a folder: more of them in that of the project. */
const misread = {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an end of a line is one that folders may have.
  project: /[#?%'"`*\\\u0000-\u001F]/u,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
  content: /[#?%\\\u0000-\u001F]/u
}

const words = {
  fi: {
    project: (sign: string, folder: string) =>
      `Projektin kansion nimessä on merkki ${sign}, jota rakentaminen ei ymmärrä: ${folder}\nSiirrä projekti kansioon, jonka nimessä sitä ei ole. Sisältö voi olla muualla: --content.`,
    content: (sign: string, folder: string) =>
      `Sisältökansion nimessä on merkki ${sign}, jota rakentaminen ei ymmärrä: ${folder}\nSiirrä sisältö kansioon, jonka nimessä sitä ei ole.`
  },
  en: {
    project: (sign: string, folder: string) =>
      `The project lies in a folder with the sign ${sign} in its name, which a build cannot read: ${folder}\nMove the project to a folder without it. The content may lie elsewhere: --content.`,
    content: (sign: string, folder: string) =>
      `The content lies in a folder with the sign ${sign} in its name, which a build cannot read: ${folder}\nMove the content to a folder without it.`
  }
}

/**
 * Refuses a folder whose name the bundler would read as something else.
 *
 * @throws {Refusal} With the sign.
 */
export function expectReadable(
  folder: string,
  language: WordingLanguage,
  kind: keyof typeof misread = 'project'
): void {
  // On Windows a backslash parts folders.
  const path = process.platform === 'win32' ? folder.replaceAll('\\', '/') : folder
  const sign = misread[kind].exec(path)?.[0]
  if (sign)
    throw new Refusal(words[language][kind](sign < ' ' ? JSON.stringify(sign) : sign, folder))
}
