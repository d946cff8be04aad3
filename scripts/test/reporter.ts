import path from 'node:path'
import type {TestEvent} from 'node:test/reporters'
import {inspect} from 'node:util'

/**
 * Reports a line a file, faults whole as soon as they are known, and the counts last in the words
 * of Node's own reporter. (That one lists every single test: thousands of lines here.)
 */
export default async function* reporter(source: AsyncIterable<TestEvent>) {
  for await (const {type, data} of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message
    if (type === 'test:fail' && !isContainer(data.details.error)) yield fault(data)
    if (type === 'test:summary') yield data.file ? line(data.file, data) : closing(data)
  }
}

type Failed = Extract<TestEvent, {type: 'test:fail'}>['data']
type Summary = Extract<TestEvent, {type: 'test:summary'}>['data']

/** A suite fails when a test in it does: the test has been reported already. */
function isContainer(error: Error): boolean {
  return 'failureType' in error && error.failureType === 'subtestsFailed'
}

function fault({name, file = '', line, details}: Failed): string {
  const cause = details.error.cause
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause)
  return `\n✖ ${name} (${relative(file)}:${line})\n${text.replace(/^/gmu, '    ')}\n\n`
}

function line(file: string, {counts, duration_ms, success}: Summary): string {
  const failed = counts.tests - counts.passed
  const seconds = (duration_ms / 1000).toFixed(1)
  const tail = failed ? `, ${failed} failed` : ''
  return `${success ? '✔' : '✖'} ${relative(file)}: ${counts.passed} passed${tail} (${seconds} s)\n`
}

function closing({counts, duration_ms}: Summary): string {
  const {tests, suites, passed, cancelled, skipped, todo} = counts
  const failed = tests - passed - cancelled - skipped - todo
  const rows = {tests, suites, pass: passed, fail: failed, cancelled, skipped, todo, duration_ms}
  return Object.entries(rows)
    .map(([name, value]) => `ℹ ${name} ${value}\n`)
    .join('')
}

const relative = (file: string) => path.relative(process.cwd(), file)
