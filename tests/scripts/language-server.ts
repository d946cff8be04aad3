import {type ChildProcess, spawn} from 'node:child_process'
import {fileURLToPath, pathToFileURL} from 'node:url'

/** A fault as an editor shows it: lines and columns counted from 0. */
export interface EditorFault {
  message: string
  range: {start: {line: number; character: number}}
}

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))

/** The language server that the Astro extension of VS Code runs, spoken to as the editor does. */
export class LanguageServer {
  private readonly child: ChildProcess
  private readonly waiting = new Map<number, (result: unknown) => void>()
  private received = Buffer.alloc(0)
  private count = 0

  constructor() {
    const server = `${modules}@astrojs/language-server/bin/nodeServer.js`
    this.child = spawn(process.execPath, [server, '--stdio'], {stdio: ['pipe', 'pipe', 'ignore']})
    this.child.stdout?.on('data', (chunk: Buffer) => this.receive(chunk))
  }

  async open(root: string): Promise<void> {
    const rootUri = pathToFileURL(root).toString()
    await this.request('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{uri: rootUri, name: 'content'}],
      capabilities: {textDocument: {diagnostic: {}}},
      initializationOptions: {
        contentIntellisense: true,
        typescript: {tsdk: `${modules}typescript/lib`}
      }
    })
    this.send({method: 'initialized', params: {}})
  }

  async faultsOf(file: string, languageId: string, text: string): Promise<EditorFault[]> {
    const uri = pathToFileURL(file).toString()
    this.send({
      method: 'textDocument/didOpen',
      params: {textDocument: {uri, languageId, version: 1, text}}
    })
    const report = await this.request('textDocument/diagnostic', {textDocument: {uri}})
    return (report as {items?: EditorFault[]} | null)?.items ?? []
  }

  close(): void {
    this.child.kill()
  }

  private request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.count
    this.send({id, method, params})
    return new Promise((resolve) => this.waiting.set(id, resolve))
  }

  private send(message: object): void {
    const body = JSON.stringify({jsonrpc: '2.0', ...message})
    this.child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk])
    for (;;) {
      const end = this.received.indexOf('\r\n\r\n')
      if (end < 0) return
      const head = this.received.subarray(0, end).toString()
      const length = Number(/Content-Length: (\d+)/iu.exec(head)?.[1])
      if (this.received.length < end + 4 + length) return
      const body = this.received.subarray(end + 4, end + 4 + length).toString()
      this.received = this.received.subarray(end + 4 + length)
      this.answer(JSON.parse(body))
    }
  }

  private answer(message: {
    id?: number
    method?: string
    params?: unknown
    result?: unknown
  }): void {
    const {id, method, params, result} = message
    if (id === undefined) return
    if (method) {
      // What the server asks of the editor: its settings, and to be told of changes.
      const items = (params as {items?: unknown[]} | undefined)?.items
      this.send({id, result: items ? items.map(() => null) : null})
      return
    }
    this.waiting.get(id)?.(result)
    this.waiting.delete(id)
  }
}
