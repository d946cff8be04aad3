import {inferredMark} from '../citations/index.ts'
import {splitAddress} from '../identifiers/ledger.ts'
import {formatStatuteNumber} from '../identifiers/statute-number.ts'
import type {Article, Corpus, Decision, Section, Version} from '../model/corpus.ts'

/** A version, an article, a section or a decision in the web of references. */
export interface WebNode {
  kind: 'agreement' | 'section' | 'decision'
  address: string
  /** Short name, told apart from all others. */
  label: string
}

/** A line of the web: the first rests on or refers to the second. By their places in the list. */
export type WebEdge = readonly [from: number, to: number]

/** What rests on what: nodes in the order they are drawn, and the lines between them. */
export interface ReferenceWeb {
  nodes: WebNode[]
  edges: WebEdge[]
}

/** More would be a tangle: beyond this the web shows the newest version only, cut off. */
const most = 40

/** The web of one version, or of all together where that can still be read. */
export function referenceWeb(corpus: Corpus): ReferenceWeb {
  const whole = webOf(corpus, corpus.versions)
  return whole.nodes.length <= most ? whole : webOf(corpus, corpus.versions.slice(-1))
}

function webOf({acts, backlinks, decisions}: Corpus, versions: readonly Version[]): ReferenceWeb {
  const all: WebNode[] = [
    ...versions.flatMap((version) => [
      ofVersion(version),
      ...version.articles.map((article) => ofArticle(version, article))
    ]),
    ...acts.flatMap(({sections}) => sections.map(ofSection)),
    ...decisions.map(ofDecision)
  ]
  const byAddress = new Map(all.map((node) => [node.address, node]))
  const cited = all.flatMap((to) =>
    (backlinks.get(splitAddress(to.address).page) ?? []).flatMap(({address, kind, target}) => {
      const from = kind === 'names' ? undefined : nodeAt(byAddress, address)
      return from && from !== to && nodeAt(byAddress, target) === to ? [{from, to}] : []
    })
  )
  // What is decided on rests on nothing else: it leads to its version.
  const decided = decisions.flatMap((decision) => {
    const [from, to] = [byAddress.get(decision.address), byAddress.get(decision.version.address)]
    return from && to ? [{from, to}] : []
  })
  const pairs = [...cited, ...decided]
  const linked = new Set(pairs.flatMap(({from, to}) => [from, to]))
  const nodes = all.filter((node) => linked.has(node)).slice(0, most)
  const place = new Map(nodes.map((node, index) => [node, index]))
  const edges = new Map<string, WebEdge>()
  for (const {from, to} of pairs) {
    const [a, b] = [place.get(from), place.get(to)]
    if (a !== undefined && b !== undefined) edges.set(`${a} ${b}`, [a, b])
  }
  return {nodes, edges: [...edges.values()]}
}

/** The node of an address: of its page, of the article that a passage is in, or of itself. */
function nodeAt(nodes: ReadonlyMap<string, WebNode>, address: string): WebNode | undefined {
  const article = address.replace(/__para_\d+$/u, '')
  return nodes.get(address) ?? nodes.get(article) ?? nodes.get(splitAddress(address).page)
}

function ofVersion({address, data}: Version): WebNode {
  return {kind: 'agreement', address, label: data.title}
}

function ofArticle(version: Version, {address, data, number}: Article): WebNode {
  return {kind: 'agreement', address, label: `${version.id}, ${number} ${data.heading}`}
}

function ofSection({act, address, data}: Section): WebNode {
  const label = `${formatStatuteNumber(act.number)} ${data.section}\u00A0§`
  return {kind: 'section', address, label}
}

function ofDecision({address, bodyName, data, party}: Decision): WebNode {
  const [year, month, day] = data.decidedOn.split('-').map(Number)
  return {
    kind: 'decision',
    address,
    label: `${party?.data.name ?? bodyName} ${day}.${month}.${year}${inferredMark(data.decidedOnInferred, 'fi')}`
  }
}
