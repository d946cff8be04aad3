import assert from 'node:assert/strict'
import {mkdirSync, readdirSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {ownIdentity} from '../../src/processes/process-identity.ts'
import {workFolder} from '../../src/processes/work-folder.ts'
import {scratchFolder} from './command.ts'

test('what a run that was killed has left is removed by the next; all else stays', () => {
  const parent = scratchFolder()
  const stays = ['sopimus-pdf-1', 'sopimus-pdf-x', 'sopimus-pdf-999999999.1.2', 'other-999999999']
  for (const name of [...stays, 'sopimus-pdf-999999999', 'sopimus-pdf-999999999.5']) {
    mkdirSync(path.join(parent, name, 'site'), {recursive: true})
  }
  const folder = workFolder('sopimus-pdf', parent)
  assert.equal(folder, path.join(parent, `sopimus-pdf-${ownIdentity}`))
  assert.deepEqual(readdirSync(parent).sort(), [...stays, path.basename(folder)].sort())
})
