/**
 * Swedish lists whose members are parted by more than commas, with spaces in place of what parts
 * them, so that every place stays: `en ny 5 a-punkt`, `nya 4 a- och 4 b-punkter`, `en ny 4 a och nya
 * 6 a–6 c §`.
 */
export function withPlainLists(text: string): string {
  return text
    .replace(/(?<=\d\s?[a-zåäö])-(?=punkt|\s(?:och|eller)\s|,)/gu, ' ')
    .replace(/(?<=\d\s\p{Ll}\soch\s)(?:en ny|nya)(?=\s\d)/gu, (words) => ' '.repeat(words.length))
}
