import assert from 'node:assert/strict'
import test from 'node:test'
import {pagesOf} from '../../src/browsing/page-list.ts'
import {builtSite} from './built-site.ts'
import {htmlFaults} from './html-faults.ts'

test('every page is valid HTML', async () => {
  assert.deepEqual(await htmlFaults(pagesOf(await builtSite())), [])
})
