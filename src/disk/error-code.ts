/** What the system calls an error, `ENOENT`; nothing for an error that is not of the system. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
