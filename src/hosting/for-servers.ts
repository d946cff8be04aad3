/** What only servers read: settings and compressed copies. Who opens a disk needs none of it. */
const serverFiles = /^(?:\.htaccess|\.nojekyll|_headers.*|_redirects.*)$|\.(?:br|gz)$/u

/** Whether only servers read a file of the site. */
export function isForServers(file: string): boolean {
  return serverFiles.test(file)
}
