import {parallelEId} from '../../identifiers/clause.ts'
import {routes} from '../../identifiers/routes.ts'
import type {Corpus, Decision, Version} from '../../model/corpus.ts'
import type {Clause} from '../../model/derive-wordings.ts'
import {restsOf, sourcesOf} from '../../model/find.ts'
import type {Passage} from '../../texts/passage.ts'
import {clauseGroups} from '../../views/clause-groups.ts'
import {readingsOf} from '../../views/version-contents.ts'
import {wordsOf} from '../main-language.ts'
import {slugify} from '../slugify.ts'
import {element, type Xml} from '../xml.ts'
import {aknChanges} from './akn-changes.ts'
import type {AknLinks} from './akn-content.ts'
import {aknFile, aknLinks, checkedOn} from './akn-document.ts'
import {aknLevel} from './akn-hierarchy.ts'
import {aknAnalysis, restsOn} from './akn-law-reference.ts'
import {aknLifecycle, aknTemporalData, lifeReferences} from './akn-life.ts'
import {aknModifications, modificationReferences} from './akn-modifications.ts'
import {aknContainer, aknPassages} from './akn-passage.ts'
import {attachmentReferences, partyReference, referencesOf} from './akn-reference.ts'
import {aknWorkflow, workflowReferences} from './akn-workflow.ts'

/** What is known of one version of the agreement; the agreement itself where the text is whole. */
export function aknVersion(
  corpus: Corpus,
  version: Version,
  decisions: readonly Decision[]
): string {
  const {address, data, id, parties, wording} = version
  const file = routes.akomaNtoso(address)
  const links = aknLinks(corpus, file)
  const articles = wording.flatMap(({article, removedBy}) => (removedBy ? [] : article))
  const readings = readingsOf(version)
  const slugs = readings.flatMap(({passages}) => passages.flatMap(({sources}) => sources))
  return aknFile(corpus, {
    file,
    name: data.fullText ? 'description' : 'agreement',
    date: (corpus.versions[0]?.id ?? id).slice(0, 4),
    number: slugify(corpus.site.agreementName.fi),
    version: id,
    checked: checkedOn(corpus, sourcesOf(corpus, [...data.summary.sources, ...slugs])),
    title: data.name,
    notice: noticeOf(corpus, version),
    meta: [
      aknLifecycle(version),
      aknWorkflow(version, decisions),
      aknAnalysis(
        articles.flatMap((article) =>
          restsOf(article).flatMap((rest) => restsOn(article.eId, rest, links))
        ),
        aknModifications(version) ?? aknChanges(corpus, version, links)
      ),
      aknTemporalData(version)
    ],
    references: [
      ...attachmentReferences(version.attachments, links),
      ...parties.map((party) => partyReference(party, links)),
      ...workflowReferences(corpus, version, decisions),
      ...modificationReferences(version, links),
      ...lifeReferences(corpus, version, links),
      ...referencesOf(corpus, readings, links)
    ],
    body: [
      aknContainer(
        'introduction',
        'hcontainer_1',
        aknPassages(version.reading.passages, paragraphs, links)
      ),
      ...clauseGroups(wording).flatMap(({chapter, clauses}) => {
        const written = clauses.map((clause) => articleElement(clause, links))
        if (!chapter) return written
        const number = wordsOf(corpus.site).statutes.chapter(chapter.number)
        return [aknLevel('chapter', chapter.eId, number, chapter.heading, written)]
      })
    ]
  })
}

const paragraphs = {tag: () => ({tag: 'paragraph'}), eId: ({id}: Passage) => id}

function articleElement({article, removedBy}: Clause, links: AknLinks): Xml {
  const {data, eId, label, part, reading} = article
  const isArticle = part === 'article'
  return element(
    isArticle ? 'article' : 'hcontainer',
    {...(!isArticle && {name: part}), eId, ...(removedBy && {status: 'removed'})},
    label === '' ? undefined : element('num', {}, label),
    element('heading', {}, data.heading),
    removedBy
      ? element('paragraph', {eId: `${eId}__para_1`}, element('content', {}, element('p', {})))
      : [
          ...aknPassages(reading.passages, paragraphs, links),
          ...article.parallels.map((text) =>
            element(
              'hcontainer',
              {
                name: 'parallel',
                eId: parallelEId(eId, text.language),
                'xml:lang': text.language
              },
              element('heading', {}, text.data.heading),
              aknPassages(text.reading.passages, paragraphs, links)
            )
          )
        ]
  )
}

function noticeOf({site}: Corpus, {data}: Version): string {
  const {footer, version} = wordsOf(site)
  return [
    footer.unofficial,
    data.fullText && `${version.fullTextMissing}.`,
    data.fullText?.note,
    data.numbering === 'site' && version.siteNumbering
  ]
    .filter(Boolean)
    .join(' ')
}
