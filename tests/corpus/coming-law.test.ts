import assert from 'node:assert/strict'
import test from 'node:test'
import {wholeText} from '../../src/formats/data-file.ts'
import {dataFiles} from '../../src/formats/data-files.ts'
import {pageDocuments} from '../../src/formats/json/json-pages.ts'
import {restsOf} from '../../src/model/find.ts'
import {documentsOfLaw} from '../../src/search/documents-of-law.ts'
import {linkPreviewsOf} from '../../src/views/link-previews.ts'
import {blocksOf, readWith} from '../fixtures/overlay.ts'

/* Law that is not in force yet: its day goes with it, wherever it is told. */
const section = '/laki/2019/9100/3/'
const changes = {
  'nothing is to come': ['', ''],
  'a subsection': ['', ' inForceFrom="2031-05-04"'],
  'the section': ['inForceFrom: 2030-01-01\n', ''],
  'the section, and a subsection later': ['inForceFrom: 2030-01-01\n', ' inForceFrom="2031-05-04"'],
  'a day in force that has passed': ['inForceFrom: 2024-06-01\n', ' inForceFrom="2024-06-01"']
} as const

/** Of the section, its first and its second subsection. */
const expected: Record<keyof typeof changes, (string | undefined)[]> = {
  'nothing is to come': [undefined, undefined, undefined],
  'a subsection': [undefined, undefined, '2031-05-04'],
  'the section': ['2030-01-01', '2030-01-01', '2030-01-01'],
  'the section, and a subsection later': ['2030-01-01', '2030-01-01', '2031-05-04'],
  'a day in force that has passed': [undefined, undefined, undefined]
}

for (const [name, [ofSection, ofSubsection]] of Object.entries(changes)) {
  test(name, async () => {
    const {corpus, diagnostics} = await readWith(
      blocksOf(`\`\`\`mdx file=statutes/2019-9100/3.mdx lines=2-3
section: '3'
${ofSection}chapter: '1'
\`\`\`

\`\`\`mdx file=statutes/2019-9100/3.mdx lines=${ofSection ? '16-16' : '15-15'}
<Subsection number="2" binds="county"${ofSubsection}>
\`\`\`
`)
    )
    assert.ok(corpus, JSON.stringify(diagnostics))
    const days = expected[name as keyof typeof changes]
    const [whole, first, second] = days
    const addresses = [section, `${section}#subsec_1`, `${section}#subsec_2`]

    const previews = linkPreviewsOf(corpus, [], addresses)
    assert.deepEqual(
      previews.map(({comingFrom}) => comingFrom),
      days
    )

    const places = documentsOfLaw(corpus).filter(({address}) => addresses.includes(address))
    const shown = (day?: string) => day && Number(day.slice(0, 4))
    assert.deepEqual(
      places.map(({place}) => shown(/tulee voimaan \d+\.\d+\.(\d{4})/u.exec(place ?? '')?.[1])),
      [whole, first, second].map(shown)
    )

    const county = corpus.parties.find(({data}) => data.role === 'county')
    assert.ok(county)
    const page = pageDocuments(corpus).find(({address}) => address === county.address)
    assert.ok(page)
    const {duties} = page.document() as {
      duties: {address: string; inForceFrom?: string}[]
    }
    const own = duties.filter(({address}) => address.startsWith(section))
    assert.deepEqual(
      own.map(({inForceFrom}) => inForceFrom),
      [first, second]
    )

    // An article rests on the first subsection alone.
    const article = corpus.versions
      .flatMap(({articles}) => articles)
      .find(({eId}) => eId === 'art_2')
    assert.ok(article)
    assert.deepEqual(
      restsOf(article).map(({address, comingFrom}) => [address, comingFrom]),
      [[`${section}#subsec_1`, first]]
    )

    const xml = dataFiles(corpus)
      .find((file) => file.address === `${section}index.xml`)
      ?.write()
    const entries = [...wholeText(xml ?? '').matchAll(/eventRef eId="\w+" date="([\d-]+)"/gu)]
    const written = [ofSection, ofSubsection].flatMap(
      (field) => /[\d-]{10}/u.exec(field)?.[0] ?? []
    )
    assert.deepEqual(
      [...new Set(entries.map(([, day]) => day))],
      [...new Set(ofSection ? written : ['2019-06-01', ...written])]
    )
  })
}
