import assert from 'node:assert/strict'
import {cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {listAddresses, siteAddresses} from '../../src/addresses/addresses.ts'
import {type CorpusReading, readCorpus} from '../../src/corpus/read-corpus.ts'
import {dataFiles} from '../../src/formats/data-files.ts'
import {appendToLedger} from '../../src/identifiers/ledger.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const region = path.join(root, 'tests/fixtures/regions/merikaari/content')

/** Inside the project, so that a site built from it finds its modules. */
const work = path.join(root, '.cache/test-addresses')

/** A copy of the region's content with the ledger of all that it publishes. */
export class ContentCopy {
  readonly folder: string

  constructor(name: string) {
    this.folder = path.join(work, name)
  }

  async begin(): Promise<void> {
    this.end()
    mkdirSync(path.dirname(this.folder), {recursive: true})
    cpSync(region, this.folder, {recursive: true})
    const {corpus} = await this.read()
    assert.ok(corpus)
    const data = dataFiles(corpus).map(({address}) => address)
    const addresses = [...listAddresses(siteAddresses(corpus)), ...data]
    writeFileSync(path.join(this.folder, 'permalinks.txt'), appendToLedger('', addresses))
  }

  end(): void {
    rmSync(this.folder, {recursive: true, force: true})
  }

  read(): Promise<CorpusReading> {
    return readCorpus(this.folder)
  }

  text(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8')
  }

  move(from: string, to: string): void {
    renameSync(path.join(this.folder, from), path.join(this.folder, to))
  }

  remove(file: string): void {
    rmSync(path.join(this.folder, file))
  }

  edit(file: string, before: string, after: string): void {
    const text = this.text(file)
    assert.ok(text.includes(before), `${file} holds ${before}`)
    writeFileSync(path.join(this.folder, file), text.replace(before, after))
  }
}
