import {fold} from './elements.ts'

/**
 * The blocks of a text as its author wrote them, without the marks of MDX.
 *
 * Done by hand on purpose: the parser of the site would lose here what it loses there.
 */
export function sourceBlocks(mdx: string): string[] {
  const body = mdx.replace(/^---\n.*?\n---\n/su, '')
  return body
    .split(/\n{2,}|\n(?=\s*(?:[-*] |\d+\. |#|<))|(?<=>)\n/u)
    .map((block) =>
      fold(
        block
          .replace(/<\/?[A-Za-z][^>]*>/gu, '')
          .replace(/^\s*(?:#{1,6}|[-*]|\d+\.|>)\s+/u, '')
          .replace(/!?\[(?<text>[^\]]*)\]\([^)]*\)/gu, '$<text>')
          .replace(/(?<mark>\*\*|__|[*_`])(?<text>[^*_`]+)\k<mark>/gu, '$<text>')
          .replace(/\\(?<sign>[^\w\s])/gu, '$<sign>')
      )
    )
    .filter((block) => block !== '' && !/^\|[\s:|-]+\|$/u.test(block))
    .flatMap((block) =>
      block.startsWith('|') ? block.split('|').map(fold).filter(Boolean) : block
    )
}
