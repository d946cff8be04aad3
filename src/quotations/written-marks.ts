import {raisedDigits} from '../identifiers/superscript.ts'

/** Ways in which an archived text may have the marks of footnotes: extracted text lifts no digits. */
export function writtenMarks(text: string): string[] {
  const write = (as: (number: string) => string) =>
    text.replace(new RegExp(`[${raisedDigits}]+`, 'gu'), (mark) =>
      as([...mark].map((digit) => raisedDigits.indexOf(digit)).join(''))
    )
  return [
    text,
    write((number) => number),
    write((number) => ` ${number}`),
    write((number) => `[${number}]`),
    write((number) => `${number})`),
    write(() => '')
  ]
}
