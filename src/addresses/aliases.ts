import {splitAddress} from '../identifiers/ledger.ts'
import {routes} from '../identifiers/routes.ts'
import {parseStatuteNumber} from '../identifiers/statute-number.ts'
import type {Corpus, EditorialPage, Entry} from '../model/corpus.ts'
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
  const entries: {entry: Entry; formerly: readonly string[]}[] = [
    ...corpus.versions,
    ...corpus.acts,
    ...corpus.acts.flatMap(({sections}) => sections),
    ...corpus.decisions,
    ...corpus.parties,
    ...corpus.sources,
    ...corpus.questions
  ].map((entry) => ({entry, formerly: entry.data.formerly ?? []}))

  const aliases = entries.flatMap(({entry, formerly}) =>
    formerly.map((from) => ({from, to: entry.address, file: entry.file}))
  )
  for (const version of corpus.versions) {
    for (const {formerly = [], id} of version.data.beside ?? []) {
      const to = routes.passage(version.id, id)
      aliases.push(...formerly.map((from) => ({from, to, file: version.file})))
    }
    for (const article of version.articles) {
      for (const from of article.data.formerly ?? []) {
        aliases.push({from, to: article.address, file: article.file}, ...inside(article, from))
      }
    }
  }
  for (const term of corpus.terms) {
    for (const id of term.data.formerly ?? []) {
      aliases.push({from: routes.term(id), to: term.address, file: term.file})
    }
  }
  aliases.push(...corpus.versions.flatMap((version) => version.articles).flatMap(ofPassages))
  aliases.push(...corpus.questions.flatMap(ofPassages))
  aliases.push(...[...corpus.versions, ...corpus.decisions, ...corpus.sources].flatMap(ofPassages))
  aliases.push(...corpus.acts.flatMap(({sections}) => sections).flatMap(ofPassages))
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
