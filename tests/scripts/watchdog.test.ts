import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import test from 'node:test'

test('a mutant that hangs is told by its number, and the run ends', () => {
  const watchdog = new URL('../../scripts/fuzz/watchdog.ts', import.meta.url).href
  const code = `
    const {startWatchdog} = await import('${watchdog}')
    const dog = startWatchdog(1)
    dog.begin(41)
    await new Promise((done) => setTimeout(done, 300))
    dog.begin(42)
    for (;;);`
  const {signal, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    timeout: 30_000
  })
  assert.equal(signal, 'SIGKILL')
  assert.match(stderr, /^mutant 42 hangs: it has taken more than 1 s$/mu)
})
