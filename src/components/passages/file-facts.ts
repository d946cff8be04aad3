import type {Language} from '../../identifiers/language.ts'
import type {Attachment} from '../../model/link-sources.ts'

const kilobyte = 1000

/** Kind and size of a file for its reader: `PDF, 120 kt`. */
export function fileFacts(
  {file, size}: Pick<Attachment, 'file' | 'size'>,
  language: Language
): string {
  const ending = file.slice(file.lastIndexOf('.') + 1).toUpperCase()
  const isLarge = size >= kilobyte ** 2
  const amount = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0
  }).format(Math.max(1, size / (isLarge ? kilobyte ** 2 : kilobyte)))
  return `${ending}, ${amount}`
}
