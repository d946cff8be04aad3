import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {describe, test} from 'node:test'
import {XmlDocument, type XmlElement, XsdValidator} from 'libxml2-wasm'
import {compareVersions} from '../../src/comparison/compare-versions.ts'
import {aknBlocks} from '../../src/formats/akoma-ntoso/akn-content.ts'
import {aknFiles} from '../../src/formats/akoma-ntoso/akn-files.ts'
import {allPassages, folded, regions} from './regions.ts'

const profile = XmlDocument.fromBuffer(
  readFileSync(new URL('akoma-ntoso-profile.xsd', import.meta.url))
)
const validator = XsdValidator.fromDoc(profile)
const namespaces = {a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'}

test('the profile refuses what the standard refuses', () => {
  const [sound] = regions.flatMap(([, corpus]) => aknFiles(corpus)).map(({write}) => write())
  const broken = [
    ['<FRBRcountry value="fi"/>', ''],
    ['<references source="#publisher">', '<references>'],
    ['</preface>', '</preface><preface/>'],
    ['<mainBody>', '<mainBody>words']
  ] as const
  for (const [from, to] of broken) {
    assert.ok(sound?.includes(from), from)
    const document = XmlDocument.fromString(sound?.replace(from, to) ?? '')
    assert.throws(() => validator.validate(document), from)
  }
})

for (const [name, corpus] of regions) {
  describe(`Akoma Ntoso of the ${name} region`, () => {
    const documents = new Map(
      aknFiles(corpus).map(({address, write}) => [address, XmlDocument.fromString(write())])
    )
    const find = (document: XmlDocument, path: string) =>
      document.find(path, namespaces) as XmlElement[]
    const values = (document: XmlDocument, path: string) =>
      find(document, path).map(({content}) => content)

    test('stands beside each version, act, section and decision', () => {
      const {acts, decisions, versions} = corpus
      const entries = [
        ...versions,
        ...acts,
        ...acts.flatMap(({sections}) => sections),
        ...decisions
      ]
      assert.deepEqual(
        [...documents.keys()].sort(),
        entries.map(({address}) => `${address}index.xml`).sort()
      )
    })

    test('is valid', () => {
      for (const [address, document] of documents) {
        assert.doesNotThrow(() => validator.validate(document), address)
      }
    })

    test('says that it is neither law nor official', () => {
      for (const [address, document] of documents) {
        const flags = '//a:FRBRWork/a:FRBRprescriptive/@value | //a:FRBRauthoritative/@value'
        assert.deepEqual(values(document, flags), ['false', 'false', 'false'], address)
      }
    })

    test('refers to what it has', () => {
      for (const [address, document] of documents) {
        const ids = new Set(values(document, '//@eId'))
        const references = values(document, '//@refersTo | //@for | //@source | //@by | //@outcome')
          .concat(values(document, '//a:FRBRauthor/@href'))
          .flatMap((value) => value.split(' '))
        assert.deepEqual(
          references.filter((reference) => !ids.has(reference.slice(1))),
          [],
          address
        )
      }
    })

    test('tells each change since the version before, where it stands and what brought it', () => {
      for (const version of corpus.versions) {
        if (!version.replaces) continue
        const document = documents.get(`${version.address}index.xml`) as XmlDocument
        const {changes} = compareVersions({older: version.replaces, newer: version})
        const modifications = find(document, '//a:passiveModifications/a:textualMod')
        assert.equal(modifications.length, changes.length, version.id)
        const ids = new Set(values(document, '//@eId').map((id) => `#${id}`))
        const here = [
          ...values(document, '//a:textualMod/a:new/@href'),
          ...values(document, '//a:textualMod[not(@type="repeal")]/a:destination/@href')
        ]
        assert.deepEqual(
          here.filter((href) => !ids.has(href)),
          []
        )
      }
    })

    test('names each work and expression once', () => {
      const uris = [...documents.values()].flatMap((document) =>
        values(document, '//a:FRBRExpression/a:FRBRuri/@value')
      )
      assert.deepEqual([...new Set(uris)].length, uris.length)
    })

    test('has every passage with its words, its kind and its sources', () => {
      const status = {
        quoted: 'verbatim',
        described: 'editorial',
        missing: 'incomplete',
        note: 'editorial'
      }
      for (const [page, passage] of allPassages(corpus)) {
        const document = documents.get(`${page}index.xml`)
        if (!document) continue
        const isIt = (eId: string) =>
          passage.subsection ? eId.endsWith(`__${passage.id}`) : eId === passage.id
        const [unit] = find(document, '//a:*[@refersTo][a:content]').filter(({attrs}) =>
          attrs.some(({name, value}) => name === 'eId' && isIt(value))
        )
        const attribute = (name: string) =>
          unit?.attrs.find((candidate) => candidate.name === name)?.value
        const [content] = (unit?.find('a:content', namespaces) ?? []) as XmlElement[]
        const written = (content?.toString() ?? '').replace(/<li value="(\w+)">/gu, '$&$1.')
        const words = XmlDocument.fromString(`<a>${written}</a>`).root.content
        // The sign after the number of an item is not in the document.
        const letters = (text: string) => spaceless(text).replaceAll(')', '.')
        assert.equal(letters(words), letters(passage.text), page + passage.id)
        assert.equal(attribute('status'), status[passage.kind])
        assert.equal(attribute('refersTo')?.split(' ').length, 1 + passage.sources.length)
      }
    })
  })
}

const blocks: readonly [html: string, xml: string][] = [
  ['<p>a &#x26; b &lt; c</p>', '<p>a &amp; b &lt; c</p>'],
  ['<p><em>a</em> <strong>b</strong><br>c</p>', '<p><i>a</i> <b>b</b><br/>c</p>'],
  ['<p><a href="/laki/">a</a></p>', '<p><a href="@/laki/">a</a></p>'],
  [
    '<p><a class="citation" href="https://x.example/?a=1&#x26;b">1 §</a></p>',
    '<p><ref href="https://x.example/?a=1&amp;b">1 §</ref></p>'
  ],
  [
    '<p><a class="term" data-term="kunta" href="/sanasto/#kunta">kunnan</a></p>',
    '<p><term refersTo="#term__kunta">kunnan</term></p>'
  ],
  [
    '<ul><li>a</li><li><p>b</p><ol><li>c</li></ol></li></ul>',
    '<ul><li>a</li><li><p>b</p><ol><li value="1">c</li></ol></li></ul>'
  ],
  // The numbers and letters that were typed: nothing counts them there.
  [
    '<ol start="3"><li>c</li><li value="5">e</li><li>f</li></ol>',
    '<ol><li value="3">c</li><li value="5">e</li><li value="6">f</li></ol>'
  ],
  [
    '<ol type="a" class="points"><li>a</li><li value="27">å</li></ol>',
    '<ol><li value="a">a</li><li value="å">å</li></ol>'
  ],
  [
    '<ol start="9" type="i"><li>a</li><li>b</li></ol>',
    '<ol><li value="ix">a</li><li value="x">b</li></ol>'
  ],
  ['<p><span lang="sv">kommun</span></p>', '<p><span xml:lang="sv">kommun</span></p>'],
  ['<blockquote><p>a</p></blockquote>b', '<p>a</p><p>b</p>'],
  [
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
    '<table><tr><th><p>a</p></th></tr><tr><td><p>b</p></td></tr></table>'
  ],
  ['<p>a<code>b</code><script>c</script></p>', '<p>abc</p>']
]

for (const [html, xml] of blocks) {
  test(`${html} in Akoma Ntoso`, () => {
    const written = aknBlocks(html, {link: (address) => `@${address}`})
    assert.equal(written.map(({source}) => source).join(''), xml)
  })
}

/** Blocks stand apart by elements, in the plain text by spaces. */
function spaceless(text: string): string {
  return folded(text).replaceAll(' ', '')
}
