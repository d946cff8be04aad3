import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {browserProgram} from '../../src/browsing/browser.ts'

export interface DebuggedBrowser {
  /** Port of its debugging protocol. */
  port: number
  close: () => Promise<void>
}

/** Starts the browser from npm with its debugging protocol on a free port. */
export async function debuggedBrowser(): Promise<DebuggedBrowser> {
  const {executablePath, args, env} = await browserProgram()
  const profile = mkdtempSync(path.join(tmpdir(), 'lighthouse-'))
  const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
  const child = spawn(executablePath, [...args, ...flags, 'about:blank'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  const port = await portOf(child)
  return {
    port,
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await ended
      rmSync(profile, {recursive: true, force: true})
    }
  }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (data) => {
      said += data
      const port = /DevTools listening on ws:\/\/[^:]+:(?<port>\d+)\//u.exec(said)?.groups?.['port']
      if (port) resolve(Number(port))
    })
    child.once('exit', () => reject(new Error(`The browser ended at once:\n${said}`)))
  })
}
