import {type ChildProcess, spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {watch} from 'chokidar'
import {nativeRooms} from './program/native-modules.ts'

/*
 * `npm run dev`: starts the server in a process of its own, and starts it anew when code changes
 * that Node has loaded itself. Components, pages and styles are Astro's: it reloads them.
 */
const server = fileURLToPath(new URL('./dev/server.ts', import.meta.url))

let child: ChildProcess | undefined
let restart: NodeJS.Timeout | undefined

function start(): void {
  const started = spawn(process.execPath, [server, ...process.argv.slice(2)], {stdio: 'inherit'})
  child = started
  started.once('exit', (code) => {
    // A server that was told to stop is followed by another one.
    if (child !== started) return
    // Code saved in the middle of a word does not load: the next change may mend it.
    if (code !== 1) process.exit(code ?? 1)
    child = undefined
    console.error('The server has ended. It starts again with the next change in src/.')
  })
}

function startAnew(): void {
  const old = child
  child = undefined
  if (old) old.once('exit', start).kill()
  else start()
}

watch(nativeRooms, {ignoreInitial: true}).on('all', () => {
  clearTimeout(restart)
  restart = setTimeout(startAnew, 200)
})

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => (child ? child.kill(signal) : process.exit(1)))
}
start()
