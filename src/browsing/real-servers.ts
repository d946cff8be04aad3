import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {type AddressInfo, createServer} from 'node:net'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'

const deploy = fileURLToPath(new URL('../../deploy/', import.meta.url))

/** A real web server on a port of the loopback. */
export interface RealServer {
  /** `http://127.0.0.1:41234` */
  origin: string
  port: number
  stop: () => Promise<void>
}

/** Where a server finds the site and keeps its own files. */
export interface Places {
  site: string
  /** For logs and process ids. */
  scratch: string
}

/** Ways to start the servers, each with the configuration that the project ships. */
export const servers = {nginx, apache, caddy, python} as const
export type ServerName = keyof typeof servers

/** Runs nginx with `deploy/nginx.conf`, changed where a measurement wants it. */
export async function nginx(
  {site, scratch}: Places,
  change = (configuration: string) => configuration
): Promise<RealServer> {
  const port = await freePort()
  const shipped = change(shippedFor('nginx.conf', site)).replace(
    'listen 80;',
    `listen 127.0.0.1:${port};`
  )
  const own = path.join(scratch, 'nginx.conf')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${scratch}/nginx-${name};`)
    .join('\n')
  writeFileSync(
    own,
    `${isRoot() ? 'user root;' : ''}
pid ${scratch}/nginx.pid;
error_log ${scratch}/nginx.log;
worker_processes 2;
daemon off;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; ${temporary} ${shipped} }
`
  )
  return start(port, 'nginx', ['-e', `${scratch}/nginx.log`, '-c', own])
}

/** Runs Apache with `deploy/apache.conf` and the `.htaccess` that lies in the site. */
async function apache({site, scratch}: Places): Promise<RealServer> {
  const port = await freePort()
  const modules = [
    'mpm_event',
    'authz_core',
    'dir',
    'mime',
    'rewrite',
    'headers',
    'deflate',
    'filter'
  ]
  const own = path.join(scratch, 'apache.conf')
  const shipped = shippedFor('apache.conf', site).replace('*:80', `127.0.0.1:${port}`)
  mkdirSync(path.join(scratch, 'run'), {recursive: true})
  writeFileSync(
    own,
    `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
ServerName 127.0.0.1
DefaultRuntimeDir ${scratch}/run
PidFile ${scratch}/apache.pid
ErrorLog ${scratch}/apache.log
Listen 127.0.0.1:${port}
${isRoot() ? 'User www-data\nGroup www-data' : ''}
AddOutputFilterByType DEFLATE text/html text/css text/plain application/manifest+json
<Directory />
  Require all denied
</Directory>
${shipped}
`
  )
  return start(port, 'apache2', ['-f', own, '-D', 'FOREGROUND'])
}

/** Runs Caddy with `deploy/Caddyfile`. */
async function caddy({site, scratch}: Places): Promise<RealServer> {
  const port = await freePort()
  const own = path.join(scratch, 'Caddyfile')
  const shipped = shippedFor('Caddyfile', site).replace(':80 {', `http://127.0.0.1:${port} {`)
  writeFileSync(
    own,
    `{\n\tadmin off\n\tauto_https off\n\tstorage file_system ${scratch}/caddy\n}\n${shipped}`
  )
  const environment = {XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch, HOME: scratch}
  return start(port, 'caddy', ['run', '--config', own, '--adapter', 'caddyfile'], environment)
}

/** Runs the server that comes with Python, which knows nothing of configuration. */
async function python({site}: Places): Promise<RealServer> {
  const port = await freePort()
  return start(port, 'python3', [
    '-m',
    'http.server',
    '--bind',
    '127.0.0.1',
    '--directory',
    site,
    `${port}`
  ])
}

function shippedFor(file: string, site: string): string {
  return readFileSync(path.join(deploy, file), 'utf8').replaceAll('/srv/site', site)
}

async function start(
  port: number,
  command: string,
  args: string[],
  environment: Record<string, string> = {}
): Promise<RealServer> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {...process.env, PATH: `${process.env['PATH']}:/usr/sbin`, ...environment}
  })
  const said: string[] = []
  child.stderr.on('data', (data) => said.push(String(data)))
  await Promise.race([answers(port), failure(child, command, said)])
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    stop: async () => {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
  }
}

async function failure(child: ChildProcess, command: string, said: string[]): Promise<never> {
  const [status] = await Promise.race([once(child, 'exit'), once(child, 'error')])
  throw new Error(`${command} ended (${status}): ${said.join('')}`)
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/robots.txt`).catch(() => undefined)
    if (answer) return void (await answer.arrayBuffer())
    await wait(50)
  }
  throw new Error(`Nothing answers on port ${port}`)
}

/** A port that nobody listens on right now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const {port} = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}
