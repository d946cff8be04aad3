/** A part again and again, up to the size that a text may have. */
const upTo = (part: string, bytes: number) => part.repeat(Math.floor(bytes / part.length))

const text = 40_000

/** Markdown that takes its parsers quadratic time, or their stack. */
export const endlessMdx: readonly string[] = [
  upTo('[', text),
  upTo('[', text / 2) + upTo(']', text / 2),
  upTo('*a_ ', text),
  upTo('**a*', text),
  upTo('>', text),
  upTo(`${'>'.repeat(9)}a\n`, text / 2),
  upTo('- ', text),
  upTo('1. ', text),
  Array.from({length: 400}, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
  upTo('`', text),
  upTo('<Term id="a">', text),
  upTo('<Quote>\n', text),
  upTo('{', text),
  upTo('{a}', text),
  upTo('![', text),
  upTo('~~a ', text),
  upTo('a@b.c ', text),
  upTo('040 123 ', text),
  upTo('\\', text),
  upTo('&amp;', text / 3),
  upTo('&#x202E;\n\n', text * 5),
  upTo(
    `${Array.from({length: 9}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')}\n`,
    text * 5
  ),
  upTo('### [a](/b/)\n\n', text * 5),
  upTo('> a\n\n', text * 5),
  upTo('> a\n> b\n\n', text * 5),
  upTo('- > a\n\n', text * 5),
  upTo('a\n===\n\n', text * 5),
  upTo('a\n-\n\n', text * 5),
  upTo('i) a\n', text),
  upTo('b) a\n', text),
  upTo('• a\n', text),
  upTo('– a\n', text),
  upTo('a', text),
  upTo('|', text),
  upTo('"', text * 2),
  upTo('.', text * 2),
  upTo('. ', text * 2),
  upTo('A: b\n', text),
  upTo('$a^', text),
  upTo('"a":/b ', text),
  upTo('1O', text),
  upTo('õ', text * 2),
  upTo('import a\n', text / 3),
  upTo('[a](/b/) ', text / 3),
  upTo('lain (9100/2019) 3 §:n 1 momentin ', text / 3)
]

/** The same of YAML. */
export const endlessYaml: readonly string[] = [
  upTo('[', text),
  upTo('{a: ', text),
  upTo('- ', text),
  upTo('? ', text),
  upTo(':', text),
  upTo('!', text),
  upTo('&a ', text / 2),
  upTo('*a ', text / 2),
  upTo('\t', text),
  Array.from({length: 400}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  Array.from({length: 4000}, (_, index) => `field${index}: a`).join('\n'),
  `name: [${upTo(',', text / 2)}]`,
  `name: "${upTo('a\\n', text)}"`,
  upTo('name: a\n', text / 3),
  upTo('---\n', text),
  'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]'
]
