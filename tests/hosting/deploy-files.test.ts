import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {DockerfileParser} from 'dockerfile-ast'
import {validate} from 'dockerfile-utils'
import {readWorkflow} from './workflow-parser.ts'

/*
 * The files of `deploy/` that no server here can run. Those of nginx, Apache and Caddy run in
 * `servers.test.ts`.
 */
const root = fileURLToPath(new URL('../../', import.meta.url))
const shipped = (name: string) => readFileSync(path.join(root, 'deploy', name), 'utf8')
const {scripts} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

describe('the workflow for GitHub Pages', () => {
  const text = shipped('github-pages.yml')

  test('GitHub’s own parser finds nothing', async () => {
    const {faults, steps} = await readWorkflow(text)
    assert.deepEqual(faults, [])
    assert.equal(steps.length, 8)
  })

  test('actions are pinned to a commit, and the version stands beside it', async () => {
    const {steps} = await readWorkflow(text)
    const uses = steps.flatMap((step) => ('uses' in step ? step.uses.value : []))
    assert.equal(uses.length, 4)
    for (const action of uses) {
      assert.match(action, /^actions\/[a-z-]+@[0-9a-f]{40}$/u)
      assert.match(text, new RegExp(`uses: ${action} # v\\d+\\.\\d+\\.\\d+$`, 'mu'))
    }
  })

  test('it runs commands that there are', async () => {
    const {steps} = await readWorkflow(text)
    const runs = steps.flatMap((step) => ('run' in step ? step.run.toDisplayString() : []))
    assert.deepEqual(runs.map(npmScript), ['ci', 'check', 'permalinks', 'pdf'])
    for (const name of runs.map(npmScript))
      assert.ok(name && (name === 'ci' || name in scripts), name)
  })

  const broken: ReadonlyArray<[name: string, good: string, bad: string, fault: RegExp]> = [
    ['an unknown event', 'push:', 'pusch:', /Unexpected value 'pusch'/u],
    ['an unknown key of a step', 'run: npm ci', 'runs: npm ci', /Unexpected value 'runs'/u],
    ['an unknown permission', 'pages: write', 'pages: wrote', /Unexpected value 'wrote'/u],
    ['a job without a machine', 'runs-on: ubuntu-latest', 'timeout-minutes: 5', /runs-on/u],
    ['a job that waits for none', '    steps:', '    needs: x\n    steps:', /no dependencies/u],
    ['an expression', 'steps.publish', 'steps..publish', /Unexpected symbol/u]
  ]
  for (const [name, good, bad, fault] of broken) {
    test(`the parser finds ${name}`, async () => {
      const {faults} = await readWorkflow(text.replace(good, bad))
      assert.match(faults.join('\n'), fault)
    })
  }
})

describe('the weekly workflow that asks whether the law has changed', () => {
  const text = shipped('law-drift.yml')

  test('GitHub’s own parser finds nothing, and finds what is broken', async () => {
    const {faults, steps} = await readWorkflow(text)
    assert.deepEqual(faults, [])
    assert.equal(steps.length, 6)
    const broken = await readWorkflow(text.replace('cron:', 'crom:'))
    assert.match(broken.faults.join('\n'), /crom/u)
  })

  test('actions are those of the other workflow, pinned to the same commits', () => {
    const pinned = [...text.matchAll(/uses: \S+ # v\S+/gu)].map(([use]) => use)
    assert.equal(pinned.length, 2)
    for (const use of pinned) assert.ok(shipped('github-pages.yml').includes(use), use)
  })

  test('it runs the command with options that it knows, and may open issues only', () => {
    assert.ok('drift' in scripts)
    const [, options = ''] = /npm run --silent drift -- (?<options>.*) > /u.exec(text) ?? []
    const usage = readFileSync(path.join(root, 'scripts/drift.ts'), 'utf8')
    for (const [option] of options.matchAll(/--[a-z]+/gu)) assert.ok(usage.includes(option), option)
    assert.match(text, /permissions:\n {2}contents: read\n {2}issues: write\n/u)
  })
})

describe('the Dockerfile', () => {
  const text = shipped('Dockerfile')
  const file = DockerfileParser.parse(text)

  test('the parser finds nothing', () => {
    assert.deepEqual(validate(text), [])
    assert.ok(text.trimEnd().split('\n').length <= 15)
  })

  test('what it copies is there', () => {
    const copied = file.getCOPYs().map((copy) => ({
      from: copy.getFromFlag()?.getValue(),
      files: copy.getArguments().map(String).slice(0, -1)
    }))
    for (const {files} of copied.filter(({from}) => !from)) {
      for (const name of files) assert.ok(existsSync(path.join(root, name)), name)
    }
    const stages = file.getFROMs().map((from) => from.getBuildStage())
    assert.deepEqual([...new Set(copied.flatMap(({from}) => from ?? []))], ['build'])
    assert.ok(stages.includes('build'))
  })

  test('nothing that belongs to the machine is copied', () => {
    const ignored = readFileSync(path.join(root, '.dockerignore'), 'utf8').trim().split('\n')
    assert.deepEqual(
      ['node_modules/', '.cache/', 'dist/'].filter((name) => !ignored.includes(name)),
      []
    )
  })

  test('it runs commands that there are, and serves from where nginx looks', () => {
    const runs = file.getInstructions().filter((line) => line.getKeyword() === 'RUN')
    const own = runs.map((run) => run.getArgumentsContent() ?? '').filter(npmScript)
    assert.deepEqual(own.map(npmScript), ['ci', 'pdf'])
    assert.match(shipped('nginx.conf'), /root \/srv\/site;/u)
    assert.match(text, /^COPY --from=build \/home\/node\/dist \/srv\/site$/mu)
  })

  test('nothing of the site is built or served by root, and a port of root is not asked for', () => {
    const keywords = file.getInstructions().map((line) => line.getKeyword())
    assert.ok(keywords.indexOf('USER') < keywords.indexOf('COPY'))
    assert.match(text, /^FROM nginxinc\/nginx-unprivileged:/mu)
    assert.match(text, /listen 8080;/u)
    assert.match(shipped('nginx.conf'), /^ {4}listen 80;$/mu)
  })

  const broken: ReadonlyArray<[name: string, good: string, bad: string, fault: RegExp]> = [
    ['an unknown instruction', 'RUN npm ci', 'RUNN npm ci', /Unknown instruction: RUNN/u],
    ['a copy to nowhere', 'COPY --chown=node . .', 'COPY .', /at least two arguments/u],
    [
      'an image that is none',
      'nginx-unprivileged:1.28-alpine',
      'nginx-unprivileged:',
      /reference format|tag/iu
    ]
  ]
  for (const [name, good, bad, fault] of broken) {
    test(`the parser finds ${name}`, () => {
      const faults = validate(text.replace(good, bad)).map(({message}) => message)
      assert.match(faults.join('\n'), fault)
    })
  }
})

/** The script that a line of a shell lets npm run. */
function npmScript(line: string): string | undefined {
  return /^npm (?:run )?([a-z:]+)/u.exec(line)?.[1]
}
