import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'

const script = fileURLToPath(new URL('../../scripts/citations.ts', import.meta.url))

function run(...args: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8'
  })
  return {status, stdout, stderr}
}

test('a file of passages becomes lines of citations', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'citations-'))
  t.after(() => rmSync(folder, {recursive: true}))
  const file = join(folder, 'passages.jsonl')
  const passages = [
    {id: 'a', lang: 'fi', text: 'hallintolain (434/2003) 6 §:n 1 momentin 2 kohta', more: 1},
    {id: 'b', lang: 'fi', text: 'kunnanhallitus 6.10.2025 § 357'}
  ]
  writeFileSync(file, passages.map((passage) => `${JSON.stringify(passage)}\n`).join(''))
  const {status, stdout} = run(file)
  assert.equal(status, 0)
  assert.deepEqual(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    [
      {
        id: 'a',
        citations: [
          {
            span: [24, 48],
            act: {year: 2003, number: 434},
            chapter: null,
            section: '6',
            subsection: 1,
            item: '2',
            subitem: null,
            kind: 'provision'
          }
        ],
        decisionRefs: []
      },
      {
        id: 'b',
        citations: [],
        decisionRefs: [{span: [25, 30], body: 'kunnanhallitus', date: '2025-10-06', section: '357'}]
      }
    ]
  )
})

test('a text becomes a table', () => {
  const {status, stdout} = run('--text', 'hyvinvointialuelain 14 §, HE 241/2020 vp')
  assert.equal(status, 0)
  assert.match(stdout, /provision +14 § +611\/2021 · section 14 · title\n/u)
  assert.match(stdout, /bill +HE 241\/2020 vp +HE 241\/2020\n/u)
})

const wrong: ReadonlyArray<readonly [args: string[], message: RegExp]> = [
  [[], /npm run citations/u],
  [['--text'], /npm run citations/u],
  [['--unknown'], /npm run citations/u],
  [['no-such-file.jsonl'], /no-such-file/u],
  [[script], /:1: rivi ei ole JSONia/u]
]

for (const [args, message] of wrong) {
  test(`wrong usage exits with 2: ${args.map((arg) => arg.split('/').at(-1)).join(' ')}`, () => {
    const {status, stderr} = run(...args)
    assert.equal(status, 2)
    assert.match(stderr, message)
  })
}
