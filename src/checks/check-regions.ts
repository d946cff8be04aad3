import type {Entries} from '../content/entries.ts'
import {kindOfFile} from '../content/entry-kinds.ts'
import {originalOf} from '../content/file-names.ts'
import {type Diagnostic, startOfFile} from '../diagnostics/diagnostic.ts'
import {placeAt} from '../diagnostics/place.ts'
import type {Corpus} from '../model/corpus.ts'

/** Regions of Finland as they are named: two share their last part, the others have names of their own. */
const regions =
  /(?<![\p{L}-])(?:\p{Lu}\p{L}+-(?:Häm|Savo|Karjala|Pohjanma|Suom|Uusima|Uudenma)\p{Ll}*|(?:Uusima|Uudenma|Uudellama|Pirkanma|Satakun|Kymenlaakso|Kainuu|Ahvenanma|Pohjanma|Nyland|Birkaland|Kymmenedalen|Kajanaland|Lappland|Österbotten|Åland)\p{Ll}*|Lap(?:pi|in|issa)(?!\p{L}))/gu

/** An authority by its place: `Virtalan kaupunki`, `Virtala stad`, `City of Virtala`. */
const authorities = [
  /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?n) (?:kaupun(?:ki|gin|gissa|gilta|gille)|kun(?:ta|nan|nassa|nalta|nalle)|hyvinvointialue\p{Ll}{0,4}|maakun(?:ta|nan|nassa)|liit(?:to|on))(?!\p{L})/gu,
  /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (?:kommuns?|stads?|välfärdsområdes?|landskapsförbunds?)(?!\p{L})/gu,
  /(?:City|Town|Municipality) of (?<name>\p{Lu}\p{Ll}+)/gu
]

/**
 * A place without the word for what it is: a name inside a sentence that is in a case of place, or
 * ends as names of places do. Which places there are is not listed: lists grow old.
 */
const placeCase = '(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|h[aeiouyäö]n|seen)'
const placeEnding =
  '(?:l[aä]|järv(?:i|en)|jo(?:ki|en)|nie(?:mi|men)|la(?:hti|hden)|salm(?:i|en)|ve(?:si|den)|kosk(?:i|en)|kylä|mä(?:ki|en)|ran(?:ta|nan)|saar(?:i|en)|kanka(?:s|an)|harju|vaara|linna|mo(?:inen|isten)|lam(?:pi|men))n?'
const bare = new RegExp(
  `(?<=[\\p{Ll},;]\\s)(?!${knownEverywhere()})\\p{Lu}\\p{Ll}{2,}?(?:${placeCase}|${placeEnding})(?![\\p{L}-])`,
  'gu'
)

/** Beginnings of names that are in every region, of services and of programs. */
function knownEverywhere(): string {
  return '(?:Suom|Euroop|Pohjoism|Helsin|Finlex|Kela|Valvir|Traficom|Kanta|Sitra|Chrom|Firefox|Safari|Edge|Lynx|Windows|Android|Linux|Teams|Word|Excel|Google|Apple|Microsoft|Github|Internet)'
}

/** Words that begin a sentence and name no place. */
const noPlaces = new Set(
  'Oman Toisen Usean Monen Kahden Kolmen Neljän Viiden Kuuden Kymmenen Koko Oikean Pienen Suuren Muun Jokaisen Saman Uuden Entisen Vanhan Kunkin Yhden Tämän Sen Jonkin Minkä Kunnan Alueen Maakunnan Suomen Varje En Den Denna Samma Annan Egen Någon Ingen Vilken'.split(
    ' '
  )
)

/**
 * Regions, authorities and places that the glossary, questions and pages name, and that nothing else in
 * the content knows: words that were copied from another region's site. A place that begins its
 * sentence, without the word for what it is, may be any word and is not told.
 */
export function checkRegions(entries: Entries, corpus: Corpus): Diagnostic[] {
  const known = JSON.stringify([
    corpus.site,
    corpus.parties.map(({data}) => data),
    corpus.versions.map(({data}) => data),
    corpus.decisions.map(({data}) => data),
    corpus.sources.map(({data}) => data),
    corpus.acts.map(({data}) => data)
  ])
  const fault = (file: string, found: string, place = startOfFile): Diagnostic => ({
    ...{file, place, rule: 'other-region', found},
    expected: corpus.site.region.fi
  })
  const translations = entries
    .of('translation')
    .filter(({file}) => kindOfFile(originalOf(file)) === 'question')
  const strangers = (text: string) => strangersIn(text).filter(({stem}) => !known.includes(stem))
  return [
    ...[...entries.of('page'), ...entries.of('question'), ...translations].flatMap(({body, file}) =>
      strangers(body).map(({at, found}) => fault(file, found, placeAt(body, at)))
    ),
    ...entries
      .of('question')
      .flatMap(({data, file, placeOf}) =>
        (['title', 'answer'] as const).flatMap((field) =>
          strangers(Object.values(data[field]).join('\n')).map(({found}) =>
            fault(file, found, placeOf(field))
          )
        )
      ),
    ...entries
      .of('glossary')
      .flatMap(({data, file, placeOf}) =>
        data.flatMap((term, at) =>
          strangers(JSON.stringify(term)).map(({found}) => fault(file, found, placeOf(at)))
        )
      )
  ]
}

/** Names of regions, authorities and places, each with what its inflected forms share. */
function strangersIn(text: string): {at: number; found: string; stem: string}[] {
  const names = [
    ...[...text.matchAll(regions)].map(({0: found, index: at}) => ({
      at,
      found,
      stem: stemOf(found)
    })),
    ...authorities.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({0: found, groups, index: at}) => {
        const name = groups?.['name'] ?? ''
        return noPlaces.has(name) ? [] : [{at, found, stem: stemOf(name)}]
      })
    ),
    ...[...text.matchAll(bare)].map(({0: found, index: at}) => ({at, found, stem: stemOf(found)}))
  ]
  // `Pohjois-Savon liitto` is a region and an authority.
  const places = new Set<number>()
  return names.filter(({at}) => places.size < places.add(at).size)
}

/** `Pohjois-Savossa` and `Pohjois-Savo`, `Virtalan` and `Virtala` share their beginnings. */
function stemOf(name: string): string {
  const hyphen = name.lastIndexOf('-')
  return name.slice(0, hyphen > 0 ? hyphen + 4 : Math.max(3, Math.min(5, name.length - 3)))
}
