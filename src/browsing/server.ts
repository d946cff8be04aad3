import {existsSync, statSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import {isHashed} from '../hosting/header-files.ts'
import {contentType} from './content-type.ts'

export interface ServeOptions {
  /** What a folder's address without its slash gets: the way to the one with it, or the page itself. */
  slash?: 'added' | 'ignored' | 'dropped'
  /** Folder of the host that the site lies in, `/` or `/a/b/`. */
  base?: string
  /** Left out: any free port. */
  port?: number
  /** Further headers on every answer. */
  headers?: Record<string, string>
}

export interface StaticServer {
  /** Address of the site's front page, ends with `/`. */
  url: string
  close: () => Promise<void>
}

/**
 * Serves a folder the way any static host does: `index.html` for a folder, `404.html` elsewhere, and
 * what lies compressed beside a file to whoever takes brotli.
 */
export async function serve(folder: string, options: ServeOptions = {}): Promise<StaticServer> {
  const {base = '/', port = 0, headers = {}, slash = 'added'} = options

  const server = createServer(async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    try {
      await answer(request, response)
    } catch {
      // A file that went while a new site moved in, a name longer than any file's.
      if (response.headersSent) response.destroy()
      else await send(response, 404, undefined)
    }
  })

  function answer(request: IncomingMessage, response: ServerResponse) {
    const address = decodePath(request.url ?? '/')
    if (address === undefined || !`${address}/`.startsWith(base))
      return send(response, 404, undefined)

    const file = path.join(folder, address.slice(base.length))
    const inside = file === path.normalize(folder) || file.startsWith(path.join(folder, '/'))
    if (!inside) return send(response, 404, undefined)
    const isBare = isFolder(file) && !address.endsWith('/')
    if (isBare ? slash === 'added' : slash === 'dropped' && /.\/$/u.test(address)) {
      const location = encodeURI(isBare ? `${address}/` : address.slice(0, -1))
      response.writeHead(301, {location}).end()
      return
    }
    const wanted = isBare || address.endsWith('/') ? path.join(file, 'index.html') : file
    const accepts = /\bbr\b/u.test(String(request.headers['accept-encoding']))
    if (isFile(wanted)) return send(response, 200, wanted, accepts)
    const missing = path.join(folder, '404.html')
    return send(response, 404, existsSync(missing) ? missing : undefined, accepts)
  }

  async function send(response: ServerResponse, status: number, file?: string, accepts = false) {
    if (!file) {
      response.writeHead(status, {'content-type': 'text/plain; charset=utf-8'}).end('404\n')
      return
    }
    const small = accepts && isFile(`${file}.br`)
    const body = await readFile(small ? `${file}.br` : file)
    const lasts = isHashed(path.relative(folder, file))
    response.writeHead(status, {
      'content-type': contentType(file),
      'content-length': body.length,
      'cache-control': lasts ? 'max-age=31536000' : 'no-cache',
      ...(small && {'content-encoding': 'br'})
    })
    response.end(body)
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const {port: opened} = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${opened}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

function decodePath(url: string): string | undefined {
  try {
    const address = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    // No file has it in its name, and to ask for one is an error.
    return address.includes('\0') ? undefined : address
  } catch {
    return undefined
  }
}

const isFolder = (file: string) => statSync(file, {throwIfNoEntry: false})?.isDirectory() ?? false
const isFile = (file: string) => statSync(file, {throwIfNoEntry: false})?.isFile() ?? false
