import {lineId, subsectionId} from './provision.ts'
import type {StatuteNumber} from './statute-number.ts'

/**
 * Our own addresses: the only place that knows them. All start and end with `/`, so that
 * `index.json` and `index.xml` stand beside the page, and none depends on where the site lies.
 */
export const routes = {
  home: () => '/',
  agreement: () => '/sopimus/',
  version: (version: string) => `/sopimus/${version}/`,
  /** A passage or an article on its version's page. */
  passage: (version: string, eId: string) => `/sopimus/${version}/#${eId}`,
  /** The whole version on one page, for printing. */
  versionPrint: (version: string) => `/sopimus/${version}/tuloste/`,
  /** Which versions are compared. */
  comparisons: () => '/sopimus/vertailu/',
  /** Two versions compared. */
  comparison: (newer: string, older: string) => `/sopimus/${newer}/vertailu/${older}/`,
  /** A part of a long comparison; the first is the comparison itself. */
  comparisonPart: (newer: string, older: string, part: number) =>
    `${routes.comparison(newer, older)}${part === 1 ? '' : `osa-${part}/`}`,
  /** The same as a PDF, where one has been made. */
  versionPdf: (version: string) => `/sopimus/${version}/sopimus.pdf`,
  statutes: () => '/laki/',
  act: ({year, number}: StatuteNumber) => `/laki/${year}/${number}/`,
  /** What has amended an act, on its page. */
  amendments: ({year, number}: StatuteNumber) => `/laki/${year}/${number}/#muutokset`,
  section: ({year, number}: StatuteNumber, section: string) =>
    `/laki/${year}/${number}/${section}/`,
  subsection: ({year, number}: StatuteNumber, section: string, subsection: number) =>
    `/laki/${year}/${number}/${section}/#${subsectionId(subsection)}`,
  /** The orders people write, `/611/2021/14/` and `/laki/611-2021/14/`: redirects. */
  writtenSection: ({year, number}: StatuteNumber, section?: string) =>
    [`/${number}/${year}/`, `/laki/${number}-${year}/`].map((act) =>
      section ? `${act}${section}/` : act
    ),
  decisions: () => '/paatokset/',
  decision: (slug: string) => `/paatokset/${slug}/`,
  parties: () => '/osapuolet/',
  party: (slug: string) => `/osapuolet/${slug}/`,
  /** A file as it was given. */
  attachment: (file: string) => `/liitteet/${file}`,
  sources: () => '/lahteet/',
  source: (slug: string) => `/lahteet/${slug}/`,
  /** A line of an archived source. */
  sourceLine: (slug: string, line: number) => `/lahteet/${slug}/#${lineId(line)}`,
  glossary: () => '/sanasto/',
  term: (id: string) => `/sanasto/#${id}`,
  questions: () => '/kysymykset/',
  question: (slug: string) => `/kysymykset/${slug}/`,
  /** Where the citations of a pasted text are listed. */
  citations: () => '/viittaukset/',
  search: () => '/haku/',
  /** The search index, a classic script that is loaded when search is opened. */
  /** What citations can lead to, for the field on the page of statutes. */
  citationIndex: () => '/laki/hakemisto.js',
  searchIndex: () => '/haku/hakemisto.js',
  /** A file with a digest of itself in its name, such as a client script. */
  asset: (file: string) => `/assets/${file}`,
  changes: () => '/muutokset/',
  /** Open data: what there is, in which formats. */
  data: () => '/data/',
  /** A file of open data that belongs to no single page: `corpus.json`. */
  dataFile: (file: string) => `/data/${file}`,
  /** The same thing as a page, as data beside it. */
  json: (page: string) => `${page}index.json`,
  /** The same thing as a page, as Akoma Ntoso beside it. */
  akomaNtoso: (page: string) => `${page}index.xml`,
  /** The Atom feed of a page that lists what has happened. */
  feed: (page: string) => `${page}atom.xml`,
  about: () => '/tietoa/',
  /** The list of digests of all files. */
  manifest: () => '/build.json',
  authenticity: () => '/tietoa/aitous/',
  accessibility: () => '/saavutettavuus/',
  privacy: () => '/tietosuoja/',
  /** An editorial page by its slug. */
  page: (slug: string) => `/${slug}/`
} as const

/** First parts of an address that the site itself uses; content can not take them. */
export const reservedSegments = [
  'sopimus',
  'laki',
  'paatokset',
  'osapuolet',
  'lahteet',
  'sanasto',
  'kysymykset',
  'haku',
  'viittaukset',
  'muutokset',
  'data',
  'assets',
  'index',
  '404'
] as const

/** Ids that the frame of every page has, in its layout or by its scripts; content can not take them. */
export const reservedIds = ['sisalto', 'hakuikkuna'] as const
