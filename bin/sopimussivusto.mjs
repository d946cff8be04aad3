#!/usr/bin/env node
/*
 * Starts a command of this project: `sopimussivusto build --offline` is `scripts/build.ts --offline`.
 * Written so that an old Node can read it: the commands themselves need one that runs TypeScript.
 */
import {spawn} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import module from 'node:module'
import {constants} from 'node:os'
import {fileURLToPath} from 'node:url'

const root = new URL('../', import.meta.url)
const [command = '', ...args] = process.argv.slice(2)
const script = new URL(`scripts/${command}.ts`, root)

if (!/^[a-z][a-z-]*$/.test(command) || !existsSync(script)) {
  const asked = command === '' || command === '--help' || command === '-h'
  const text = `sopimussivusto KOMENTO [VALITSIN]… | COMMAND [OPTION]…\n\n  ${commands().join('\n  ')}\n`
  if (!asked) console.error(`Tuntematon komento | Unknown command: ${command}\n`)
  process[asked ? 'stdout' : 'stderr'].write(text)
  process.exitCode = asked ? 0 : 2
} else if (process.features.typescript) {
  // Modules are compiled once, not at every start (Node's cache of bytecode).
  if (!process.env['NODE_COMPILE_CACHE']) {
    module.enableCompileCache(fileURLToPath(new URL('.cache/node', root)))
  }
  process.argv.splice(1, 2, fileURLToPath(script))
  await import(script.href)
} else {
  const node = installedNode()
  if (node) await runWith(node)
  else {
    console.error(
      `Komennot vaativat Node 24:n tai uudemman, tämä on Node ${process.versions.node}: asenna se osoitteesta https://nodejs.org/\n` +
        `The commands need Node 24 or newer, this is Node ${process.versions.node}: install it from https://nodejs.org/`
    )
    process.exitCode = 2
  }
}

/** The Node that `npm ci` has installed for this kind of computer. */
function installedNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  return [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`]
    .map((name) => fileURLToPath(new URL(`node_modules/${name}/bin/${file}`, root)))
    .find((place) => existsSync(place))
}

/** @param {string} node */
async function runWith(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), command, ...args], {stdio: 'inherit'})
  // Ctrl-C reaches both; what is sent to this process alone is handed on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.exitCode = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) =>
      resolve(status === null ? 128 + constants.signals[signal ?? 'SIGTERM'] : status)
    )
  })
}

function commands() {
  return readdirSync(new URL('scripts/', root))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .sort()
}
