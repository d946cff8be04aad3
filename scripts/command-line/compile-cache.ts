import {enableCompileCache} from 'node:module'
import {fileURLToPath} from 'node:url'

/*
 * Loaded before a command (`node --import`), so that its modules are compiled once (bytecode cache).
 * `NODE_COMPILE_CACHE` in front of it would need a POSIX shell.
 */
enableCompileCache(fileURLToPath(new URL('../../.cache/node', import.meta.url)))
