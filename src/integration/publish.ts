import path from 'node:path'
import type {AstroPrerenderer} from 'astro'
import type {WatchedCorpus} from '../corpus/seen.ts'
import {formatProblems} from '../hosting/problem.ts'
import {noteWrittenSite, readWrittenSite} from '../hosting/written-site.ts'
import {noteOf} from '../publishing/note-of.ts'
import {moveIn, stage, stageZip} from '../publishing/staging.ts'
import {zipFile} from '../publishing/zip-file.ts'
import {Refusal} from '../report/refusal.ts'
import {publishPdfs} from '../views/published-pdfs.ts'
import {buildFacts} from './build-facts.ts'
import {siteFiles} from './files.ts'
import {finish} from './finish.ts'
import type {AgreementOptions} from './options.ts'
import {summary} from './summary.ts'
import {versionPdfs} from './version-pdfs.ts'

/** What is published, and where. */
export interface Publication {
  options: Required<AgreementOptions>
  /** Absolute path of the content folder. */
  folder: string
  watched: WatchedCorpus
  /** How many warnings the content has. */
  warnings: number
  /** The published folder. */
  out: string
  /** Folder that Astro has bundled into. */
  bundled: string
}

/**
 * Renders the site, takes it through the hosting step into a folder beside the published one, and
 * moves it in. Until the very end the published folder stays as it is. Answers with what to say.
 */
export async function publish(astro: AstroPrerenderer, about: Publication): Promise<string> {
  const {bundled, folder, options, out, warnings, watched} = about
  const {corpus} = watched
  const zip = options.offline ? zipFile(out) : undefined
  const {missing, pdfs} = await versionPdfs({astro, bundled, corpus, options})
  publishPdfs(pdfs)
  const staged = stage(out)
  const finished = await finish({
    folder: staged,
    files: siteFiles({astro, bundled, watched, contentFolder: folder}),
    before: readWrittenSite(noteOf(out), out),
    corpus,
    contentFolder: folder
  })
  if (finished.problems.length > 0) throw new Refusal(formatProblems(finished.problems))

  if (zip) {
    // Loaded only here: few builds make a zip.
    const {offlineZip} = await import('../publishing/offline-zip.ts')
    const packed = stageZip(out, offlineZip(staged, path.basename(out), buildFacts().time))
    await moveIn(staged, out, {staged: packed, file: zip})
  } else await moveIn(staged, out)
  noteWrittenSite(noteOf(out), {folder: out, files: finished.written})
  return summary({out, warnings, withoutPdfs: missing, ...finished}, options.language)
}
