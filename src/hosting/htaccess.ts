import {hashedFolder, pageAliases} from './header-files.ts'
import type {Alias} from './moved.ts'
import {
  caching,
  headerPolicy,
  openEndings,
  openHeaders,
  type PolicyExtras,
  securityHeaders
} from './policy.ts'

/** `.htaccess` of Apache 2.4: works in any folder, whatever modules are there. */
export function htaccessFile(aliases: Alias[], extras: PolicyExtras, fonts: string): string {
  const headers = Object.entries({
    'Content-Security-Policy': headerPolicy(extras),
    ...securityHeaders
  })
  return `# Written by the build. Needs AllowOverride FileInfo Indexes Options=Indexes,MultiViews.
DirectoryIndex index.html
<IfModule mod_autoindex.c>
  Options -Indexes
</IfModule>
<IfModule mod_negotiation.c>
  Options -MultiViews
</IfModule>
AddDefaultCharset utf-8
<IfModule mod_mime.c>
  AddType text/html .html
  AddType text/css .css
  AddType text/javascript .js
  AddType application/json .json
  AddType application/xml .xml
  AddType application/manifest+json .webmanifest
  AddType image/svg+xml .svg
  AddType font/woff2 .woff2
  AddType text/plain .txt
  AddType text/csv .csv
  AddCharset utf-8 .html .css .csv .js .json .xml .txt .svg .webmanifest
  # So that .br and .gz are known by the rules below only.
  RemoveType .br .gz
  RemoveEncoding .br .gz
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
  # Nothing is written here, and TRACE is not answered.
  RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
  RewriteRule ^ - [R=405,L]
  # The folder the site lies in, without a slash at the start: "" or "a/b/".
  RewriteCond %{REQUEST_URI}::$1 ^/(.*?)(.*)::\\2$
  RewriteRule ^(.*)$ - [E=SITE_FOLDER:%1]
${pageAliases(aliases)
  .map(
    ({from, to}) =>
      `  RewriteRule ^${escapePattern(from.slice(1).replace(/\/$/u, ''))}${from.endsWith('/') ? '/?' : ''}$ /%{ENV:SITE_FOLDER}${to.slice(1)} [R=301,L,NE]`
  )
  .join('\n')}
  # Nothing that begins with a dot is shown, but what the standards put there.
  RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]
  # What is worth it was compressed at build time. mod_deflate would compress the small rest under
  # an ETag that it does not know again: browsers would never hear that nothing has changed.
  RewriteRule ^ - [E=no-gzip:1,E=no-brotli:1]
  RewriteRule \\.(?:br|gz)$ - [L]
  RewriteCond %{HTTP:Accept-Encoding} ${accepted('br')} [NC]
  RewriteCond %{REQUEST_FILENAME}index.html.br -f
  RewriteRule (?:^|/)$ %{REQUEST_URI}index.html.br [L]
  RewriteCond %{HTTP:Accept-Encoding} ${accepted('gzip')} [NC]
  RewriteCond %{REQUEST_FILENAME}index.html.gz -f
  RewriteRule (?:^|/)$ %{REQUEST_URI}index.html.gz [L]
  RewriteCond %{HTTP:Accept-Encoding} ${accepted('br')} [NC]
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+)$ %{REQUEST_URI}.br [L]
  RewriteCond %{HTTP:Accept-Encoding} ${accepted('gzip')} [NC]
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+)$ %{REQUEST_URI}.gz [L]
  ErrorDocument 404 /%{reqenv:SITE_FOLDER}404.html
</IfModule>

<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  # Behind HTTPS only, and for good: read docs/julkaisu.md first.
  # Header always set Strict-Transport-Security "max-age=63072000"
${fonts && `  Header set Link "${fonts}" "expr=%{REQUEST_STATUS} -lt 400 && %{CONTENT_TYPE} =~ m#^text/html#"\n`}  Header set Cache-Control "${caching.other}"
  <If "%{REQUEST_URI} =~ m#/${hashedFolder}/[^/]+$#">
    Header set Cache-Control "${caching.hashed}"
  </If>
  # Data, feeds and calendars are open to pages of others.
  <FilesMatch "\\.(?:${openEndings.join('|')})(?:\\.(?:br|gz))?$">
${Object.entries(openHeaders)
  .map(([name, value]) => `    Header always set ${name} "${value}"`)
  .join('\n')}
  </FilesMatch>
  <FilesMatch "\\.(?:${Object.keys(types).join('|')})(?:\\.(?:br|gz))?$">
    Header merge Vary Accept-Encoding
  </FilesMatch>
${encoded('br')}
${encoded('gz')}
</IfModule>
FileETag MTime Size
`
}

const types = {
  html: 'text/html',
  css: 'text/css',
  csv: 'text/csv',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json'
} as const

/** An encoding in `Accept-Encoding`, but for one that is refused there: `br;q=0`. */
function accepted(encoding: string): string {
  return `\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`
}

function encoded(ending: 'br' | 'gz'): string {
  const typed = Object.entries(types).map(
    ([name, type]) => `  <FilesMatch "\\.${name}\\.${ending}$">
    ForceType "${type}; charset=utf-8"
  </FilesMatch>`
  )
  return `${typed.join('\n')}
  <FilesMatch "\\.${ending}$">
    Header set Content-Encoding ${ending === 'gz' ? 'gzip' : 'br'}
  </FilesMatch>`
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}
