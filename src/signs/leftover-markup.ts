/** Markup that its reader did not take for markup: it would be published as it is written. */
export interface Leftover {
  found: string
  index: number
  /** Id of the advice, how it is written. */
  described: string
}

/** Kinds told for one text: the rest shows when these are mended. */
const mostTold = 10

const opens = '(?<![\\p{L}\\p{N}\\p{M}_*])'
const closes = '(?![\\p{L}\\p{N}\\p{M}_*])'

/** What may be left, by the id of its advice. The first that fits a place is told. */
const kinds: readonly (readonly [described: string, pattern: RegExp])[] = [
  [
    'leftover-heading',
    /^[ \t]*#{2,6}(?=\S)|^[ \t]*#(?=\p{L})|^(={1,6}) \S[^\n]* \1$|^h[1-6]\. /gmu
  ],
  ['leftover-footnote', /\[\^[^\]\s]{1,40}\]|\^\[[^\]\n]{1,200}\]/gu],
  ['leftover-image', /!\[[^\]\n]{0,200}\]\s?\(/gu],
  [
    'leftover-link',
    /\[[^\][\n]{1,200}\]\s{1,3}\((?:\/|#|https?:)[^)\s]{0,400}\)?|\]\((?=\S)|\([^()\n]{1,200}\)\[[/#h][^\]\s]{0,200}\]|\[\[[^\]\n]{1,200}\]\]|\[[^\][\n]{1,200}\] ?\[[^\][\n]{0,100}\]|\[[^\][\n]{1,200}\](?:\/\p{L}|https?:)\S{0,200}/gu
  ],
  // Links turned round, and those of other systems: (/x/)[words], [https://x words], link:/x/[words], "words":/x/.
  [
    'leftover-link',
    /\((?:\/|https?:)[^()\s]{1,200}\)\[[^\][\n]{1,200}\]|\[https?:[^\]\s]{1,400} [^\]\n]{1,200}\]|(?<![\p{L}\p{N}])(?:link:|xref:|https?:)[^\s[\]]{1,400}\[[^\][\n]{1,200}\]|["”][^"”\n]{1,200}["”]:(?:\/\p{L}|https?:)\S{0,200}/gu
  ],
  ['leftover-list', /^[ \t]*\[[ xX]?\][ \t]/gmu],
  ['leftover-list', /^[ \t]*\d{1,3}\)(?=\p{L})/gmu],
  [
    'leftover-emphasis',
    new RegExp(
      `\\*{2,}|_{2,}(?=\\p{L})|(?<=\\p{L})_{2,}|~~|${opens}\\*(?=[\\p{L}”"])|(?<=[\\p{L}”"])\\*${closes}|${opens}_(?=[\\p{L}”])|(?<=[\\p{L}”])_${closes}`,
      'gu'
    )
  ],
  // What other systems mark words with: H~2~O, m^2^, ==x==, ++x++, '''x''', //x//, :smile:.
  [
    'leftover-emphasis',
    /(?<=[\p{L}\p{N}])(?<sign>[~^])[\p{L}\p{N}+-]{1,10}\k<sign>|~[\p{L}\p{N}][^~\n]{0,60}~|==\S[^=\n]{0,200}==|\+\+\p{L}[^+\n]{0,200}\+\+|'{2,}|(?<!")"{2,9}(?=\p{L})|(?<=\p{L})"{2,}|(?<=[\p{L}\p{N})])\^(?=[\p{N}({-])|(?<=\s)\*(?: \*)+(?=\s|$)|(?<![:\S])\/\/\p{L}[^/\n]{0,200}\/\/|(?<![\p{L}\p{N}]):[a-z]\w{2,30}:(?![\p{L}\p{N}])/gu
  ],
  ['leftover-emphasis', /^[*_]+$/gu],
  ['leftover-dash', /(?<![-\S])--(?![-\S])|(?<=[\p{L}\p{N}])--(?=[\p{L}\p{N}])/gu],
  // A word parted at the end of a line of another page; `sosiaali- ja terveys-` is none.
  [
    'leftover-hyphen',
    /[\p{L}\p{N}]-\n(?=[\p{L}\p{N}])(?!(?:ja|tai|taikka|eli|sekä|että|eikä|vaan|mutta|kuin|ynnä|ym|och|eller|samt|and|or)\P{L}|\p{L}+-(?:\s|,))/gu
  ],
  ['leftover-code', /`+|\${1,2}[^$\n]{0,100}[\^_=\\][^$\n]{0,100}\${1,2}/gu],
  ['leftover-backslash', /\\(?=[\p{L}\s]|$)/gu],
  [
    'leftover-reference',
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,9});|&(?:nbsp|shy|copy|amp|lt|gt|quot|sect|ndash|mdash|hellip|bull|euro|[aouåäö]uml|aring)\b|&#(?:\d{2,6}|x[\da-f]{2,6})\b/giu
  ],
  ['leftover-html', /\[\/?(?:b|i|u|s|url|img|quote|code|list|size|color)(?:=[^\]\n]{0,200})?\]/giu],
  [
    'leftover-html',
    /<\/?(?:a|b|i|u|p|br|hr|em|ul|ol|li|h[1-6]|td|tr|th|div|span|strong|table|sup|sub|img|font|center)(?=[\s/>])[^<>\n]{0,200}>|<!--|-->/giu
  ],
  ['leftover-rule', /^[ \t]*(?:={3,}|-{3,}|\*{3,}|_{3,}|\[_?toc_?\])[ \t]*$/gimu],
  ['leftover-fence', /^[ \t]*(?::::|(?:!!!|\?\?\?)(?= \p{L})|\.\. [a-z]+::)/gmu]
]

/** Markup left in words that readers see, by its place. */
export function leftoverMarkup(text: string): Leftover[] {
  if (!/[#[\]*_~^`&<>=:+'"$\\/-]|\d\)|^h\d|!!!|\?\?\?/u.test(text)) return []
  const found: Leftover[] = []
  const taken: [number, number][] = []
  for (const [described, pattern] of kinds) {
    for (const {0: match, index} of text.matchAll(pattern)) {
      const end = index + match.length
      if (taken.some(([from, to]) => index < to && end > from)) continue
      taken.push([index, end])
      found.push({found: shown(text, index, end), index, described})
      if (found.length >= mostTold) return found
    }
  }
  return found.sort((a, b) => a.index - b.index)
}

/** A tag of one of the elements, visible: what its author meant to mark is then not what it says. */
export function visibleElement(
  text: string,
  names: readonly string[]
): {found: string; index: number} | undefined {
  const any = `(?:${names.join('|')})`
  const match = new RegExp(
    `[<‹＜] ?/? ?${any}(?=[\\s/>›＞]|$)|[[({] ?${any}\\s+\\w+ ?=|(?<![\\p{L}<])${any}\\s+sources? ?=`,
    'iu'
  ).exec(text)
  return match
    ? {found: shown(text, match.index, match.index + match[0].length), index: match.index}
    : undefined
}

/** The mark with the words around it. */
function shown(text: string, from: number, to: number): string {
  const before =
    text[to - 1] === '\n'
      ? (/\p{L}{0,30}$/u.exec(text.slice(Math.max(0, from - 30), from))?.[0] ?? '')
      : ''
  const after = /^\S{0,30}/u.exec(text.slice(to, to + 30))?.[0] ?? ''
  return before + text.slice(from, to).trim() + after
}
