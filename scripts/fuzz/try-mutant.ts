import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {listFiles} from '../../src/content/content-files.ts'
import {contentFolders} from '../../src/content/required-files.ts'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import type {ValueCache} from '../../src/disk/value-cache.ts'
import {faultOfCorpus} from './corpus-faults.ts'
import {faultOfDiagnostics} from './diagnostic-faults.ts'
import type {Files, Mutant} from './mutants.ts'

/** What became of a mutant. */
export interface Outcome {
  /** Whether its corpus is published: it has no errors. */
  published: boolean
  /** A promise that was broken: what was lost, crashed or took too long. */
  broken?: string
  /** Seconds of CPU. */
  seconds: number
}

/** A content folder whose files are changed one at a time. */
export interface FuzzedFolder {
  files: Files
  /** @param isWhole Whether every file of data is made, not only those of the file that was changed. */
  tryMutant(mutant: Mutant, isWhole: boolean): Promise<Outcome>
  end(): void
}

/** Seconds of CPU that reading a folder may take with one file changed. */
const longest = 5

/** Copies a content folder to be changed. `end()` removes the copy. */
export function openFuzzedFolder(content: string, today: string): FuzzedFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'))
  cpSync(content, folder, {recursive: true})
  const files = new Map(
    listFiles(folder, contentFolders).paths.map(
      (file) => [file, readFileSync(path.join(folder, file))] as const
    )
  )
  const cache = new LayeredCache()

  const tryMutant = async ({bytes, file}: Mutant, isWhole: boolean): Promise<Outcome> => {
    const target = path.join(folder, file)
    if (bytes) writeFileSync(target, bytes)
    else rmSync(target)
    const since = process.cpuUsage()
    const seconds = () => {
      const {system, user} = process.cpuUsage(since)
      return (system + user) / 1e6
    }
    try {
      const {corpus, diagnostics} = await readCorpus(folder, {cache, today})
      const used = seconds()
      const broken =
        used > longest
          ? `took ${used.toFixed(1)} s`
          : (faultOfDiagnostics(folder, diagnostics) ??
            (corpus && bytes && faultOfCorpus(folder, file, corpus, isWhole)))
      return {published: corpus !== undefined, seconds: used, ...(broken && {broken})}
    } catch (error) {
      const stack = error instanceof Error ? error.stack : String(error)
      return {published: false, seconds: seconds(), broken: `crashed: ${stack}`}
    } finally {
      cache.forgetMutant()
      const before = files.get(file)
      if (before) writeFileSync(target, before)
      else rmSync(target, {force: true})
    }
  }
  return {files, tryMutant, end: () => rmSync(folder, {recursive: true, force: true})}
}

/** Readings of the folder as it was stay; those of a mutant are forgotten with it. */
class LayeredCache implements ValueCache {
  private readonly kept = new Map<string, string>()
  private ofMutant = new Map<string, string>()
  private isFirst = true

  get<Value>(key: string): Value | undefined {
    const json = this.kept.get(key) ?? this.ofMutant.get(key)
    return json === undefined ? undefined : (JSON.parse(json) as Value)
  }

  set(key: string, value: unknown): string {
    const json = JSON.stringify(value)
    const layer = this.isFirst ? this.kept : this.ofMutant
    layer.set(key, json)
    return json
  }

  save(): void {}

  forgetMutant(): void {
    this.isFirst = false
    this.ofMutant = new Map()
  }
}
