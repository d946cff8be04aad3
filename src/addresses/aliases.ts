import {splitAddress} from '../identifiers/ledger.ts'
import {routes} from '../identifiers/routes.ts'
import {parseStatuteNumber} from '../identifiers/statute-number.ts'
import type {Corpus, EditorialPage, Entry} from '../model/corpus.ts'
import {type Thing, thingsOf} from '../model/things.ts'
import type {Passage} from '../texts/passage.ts'

/** An address that leads to another one. */
export interface Alias {
  from: string
  to: string
  /** File that names it, from the content folder. */
  file: string
  /** Another order in which people write the address: the data beside it need not be there too. */
  written?: true
}

/** What `formerly` fields and the orders people write sections in lead to. */
export function aliasesOf(corpus: Corpus): Alias[] {
  const aliases = thingsOf(corpus).flatMap(aliasesOfThing)
  for (const version of corpus.versions) {
    for (const {formerly = [], id} of version.data.beside ?? []) {
      const to = routes.passage(version.id, id)
      aliases.push(...formerly.map((from) => ({from, to, file: version.file})))
    }
  }
  return [
    ...writtenOrders(corpus),
    ...aliases.flatMap(written),
    ...aliases.flatMap((alias) => everyLanguageOf(corpus, alias)),
    ...corpus.pages.flatMap((page) =>
      (page.data.formerly ?? []).map((from) => ({
        from,
        to: addressOfPage(corpus, page),
        file: page.file
      }))
    )
  ]
}

/** Where an editorial page stands in a language. */
export function addressOfPage(
  {site}: Corpus,
  {address, language}: Pick<EditorialPage, 'address' | 'language'>
): string {
  return language === site.languages[0] ? address : `/${language}${address}`
}

/** An address with its variants in the other languages of the interface. */
export function inEveryLanguage({site}: Corpus, address: string): string[] {
  return [address, ...site.languages.slice(1).map((language) => `/${language}${address}`)]
}

function everyLanguageOf(corpus: Corpus, {from, to, file}: Alias): Alias[] {
  const targets = inEveryLanguage(corpus, to)
  return inEveryLanguage(corpus, from).map((variant, index) => ({
    from: variant,
    to: targets[index] ?? to,
    file
  }))
}

function aliasesOfThing({entry, kind}: Thing): Alias[] {
  const {address: to, file} = entry
  const own = (entry.data.formerly ?? []).flatMap((from): Alias[] => {
    // A term was somewhere else on the one page of all terms.
    if (kind === 'term') return [{from: routes.term(from), to, file}]
    return [{from, to, file}, ...(kind === 'article' ? inside(entry, from) : [])]
  })
  return 'reading' in entry ? [...own, ...ofPassages(entry)] : own
}

type Text = Entry & {reading: {passages: Passage[]}}

/** A renumbered article takes its passages along: `art_2__para_1` leads to `art_3__para_1`. */
function inside({address, file, reading}: Text, from: string): Alias[] {
  const {page, fragment = ''} = splitAddress(address)
  return splitAddress(from).fragment === undefined
    ? []
    : reading.passages
        .filter(({id}) => id.startsWith(`${fragment}__`))
        .map(({id}) => ({from: from + id.slice(fragment.length), to: `${page}#${id}`, file}))
}

function ofPassages({address, file, reading}: Text): Alias[] {
  const {page} = splitAddress(address)
  return reading.passages.flatMap(({id, formerly}) =>
    formerly.map((former) => ({
      from: former.startsWith('/') ? former : `${page}#${former}`,
      to: `${page}#${id}`,
      file
    }))
  )
}

/** `/611/2021/14/` for each act and section. */
function writtenOrders(corpus: Corpus): Alias[] {
  return corpus.acts.flatMap((act) => [
    ...routes.writtenSection(act.number).map((from) => ({
      from,
      to: act.address,
      file: act.file,
      written: true as const
    })),
    ...act.sections.flatMap(({address, file, path}) =>
      routes.writtenSection(act.number, path.section).map((from) => ({
        from,
        to: address,
        file,
        written: true as const
      }))
    )
  ])
}

/** A former address of a section was written in other orders too. */
function written({from, to, file}: Alias): Alias[] {
  const groups = /^\/laki\/(?<year>\d+)\/(?<number>\d+)\/(?:(?<section>[^/#]+)\/)?$/u.exec(
    from
  )?.groups
  const act = groups && parseStatuteNumber(`${groups['number']}/${groups['year']}`)
  return act
    ? routes.writtenSection(act, groups['section']).map((other) => ({
        from: other,
        to,
        file,
        written: true as const
      }))
    : []
}
