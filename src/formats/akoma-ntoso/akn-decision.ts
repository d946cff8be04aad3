import {routes} from '../../identifiers/routes.ts'
import type {Corpus, Decision} from '../../model/corpus.ts'
import {documentNotice} from '../../strings/decision-words.ts'
import type {Passage} from '../../texts/passage.ts'
import {mainLanguage} from '../main-language.ts'
import type {XmlContent} from '../xml.ts'
import type {AknLinks} from './akn-content.ts'
import {aknFile, aknLinks, checkedOn} from './akn-document.ts'
import {aknContainer, aknPassages} from './akn-passage.ts'
import {attachmentReferences, partyReference, referencesOf} from './akn-reference.ts'
import {aknWorkflow, workflowReferences} from './akn-workflow.ts'

/** What one body did: what was proposed and what was decided kept apart. Not the minutes. */
export function aknDecision(corpus: Corpus, decision: Decision): string {
  const {address, data, party, reading, slug, sources} = decision
  const file = routes.akomaNtoso(address)
  const links = aknLinks(corpus, file)
  const caveats = (data.caveats ?? []).map(({text}) => text)
  return aknFile(corpus, {
    file,
    name: 'description',
    date: data.decidedOn,
    number: slug.startsWith(`${data.decidedOn}-`) ? slug.slice(data.decidedOn.length + 1) : slug,
    checked: checkedOn(corpus, sources),
    title: data.title,
    notice: [documentNotice(data, mainLanguage(corpus.site)), ...caveats].join(' '),
    meta: aknWorkflow(decision.version, [decision]),
    references: [
      ...[decision, ...sources].flatMap((one) => attachmentReferences(one.attachments, links)),
      ...(party ? [partyReference(party, links)] : []),
      ...workflowReferences(corpus, decision.version, [decision]),
      ...referencesOf(corpus, [reading], links)
    ],
    body: parts(reading.passages).map(([part, passages], index) =>
      aknContainer(part, `hcontainer_${index + 1}`, paragraphs(passages, links))
    )
  })
}

/** Runs of passages that belong to one part of the decision, in their order. */
function parts(passages: readonly Passage[]): [part: string, Passage[]][] {
  const runs: [part: string, Passage[]][] = []
  for (const passage of passages) {
    const part = passage.part ?? 'context'
    const last = runs.at(-1)
    if (last?.[0] === part) last[1].push(passage)
    else runs.push([part, [passage]])
  }
  return runs
}

function paragraphs(passages: readonly Passage[], links: AknLinks): XmlContent[] {
  return aknPassages(passages, {tag: () => ({tag: 'paragraph'}), eId: ({id}) => id}, links)
}
