import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import type {WordingLanguage} from '../diagnostics/wording.ts'
import {listFiles} from '../hosting/folder.ts'
import {type Manifest, manifestFile, manifestScript, parseManifest} from '../hosting/manifest.ts'
import {fewOf} from '../report/few-of.ts'
import {Refusal, UsageError} from '../report/refusal.ts'
import {overlap, realPath} from './folders.ts'

const foreignFiles = {
  fi: (out: string, files: string) =>
    `Kansiossa ${out} on tiedostoja, joita rakennus ei ole sinne kirjoittanut, ja ne katoaisivat:
${files}
Jos tiedosto kuuluu sivustolle, siirrä se kansioon public/. Muuten siirrä se pois tai poista se.`,
  en: (out: string, files: string) =>
    `${out} has files that no build has written there, and they would be lost:
${files}
Put into public/ what belongs to the site. Move or remove the rest.`
}

/**
 * Absolute path of the folder to publish into, without links. What stands there is replaced: a folder
 * that is not a built site is refused, and so is one that holds the content or lies in it, one with
 * files of others in it, and one that cannot be moved away.
 */
export function outFolder(given: string, content: string, language: WordingLanguage): string {
  if (given === '')
    throw new UsageError(
      'Valitsimen --out jälkeen ei ole kansiota',
      'No folder is named after --out'
    )
  // By real paths: a link stays, and the site stands where it leads to.
  const out = realPath(path.resolve(given))
  if (overlap(out, realPath(content))) {
    throw new UsageError(
      `--out ja --content menisivät päällekkäin: ${out}, ${content}`,
      `--out and --content would overwrite each other: ${out}, ${content}`
    )
  }
  if (!existsSync(out)) return out
  if (!statSync(out).isDirectory())
    throw new UsageError(`--out ei ole kansio: ${out}`, `--out is not a folder: ${out}`)
  if (statSync(out).dev !== statSync(path.dirname(out)).dev) throw cannotBeMoved(out)
  if (readdirSync(out).length === 0) return out
  const site = builtSite(out)
  if (!site) {
    throw new UsageError(
      `--out ei ole tyhjä eikä rakennettu sivusto, ja se korvattaisiin: ${out}`,
      `--out is neither empty nor a built site, and would be replaced: ${out}`
    )
  }
  refuseForeign(out, site, language)
  return out
}

/** The root of a disk or a volume can be filled, but not put aside while its site is replaced. */
export function cannotBeMoved(out: string): UsageError {
  return new UsageError(
    `--out on levyn tai taltion juuri, eikä sitä voi korvata kerralla: ${out}\n` +
      `Rakenna sen sisällä olevaan kansioon, tai rakenna muualle ja päivitä se: npm run publish -- ${out}`,
    `--out is where a disk or a volume is mounted, and cannot be replaced in one step: ${out}\n` +
      `Build into a folder in it, or build elsewhere and update it with npm run publish -- ${out}`
  )
}

/** A folder that the system does not let be renamed, although nothing is mounted there. */
export function isInUse(out: string): Refusal {
  return new Refusal(
    `--out cannot be renamed, probably because a program has a file of it open: ${out}\n` +
      'Close what shows the site, such as npm run preview, and build again'
  )
}

function refuseForeign(out: string, {files}: Manifest, language: WordingLanguage): void {
  const ours = new Set([...Object.keys(files), manifestFile, manifestScript])
  const foreign = listFiles(out).filter((file) => !ours.has(file))
  if (foreign.length > 0) throw new Refusal(foreignFiles[language](out, fewOf(foreign)))
}

function builtSite(folder: string): Manifest | undefined {
  try {
    return parseManifest(readFileSync(path.join(folder, manifestFile), 'utf8'))
  } catch {
    return undefined
  }
}
