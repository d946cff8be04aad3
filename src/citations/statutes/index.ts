/** The door for what bundles the library: its data, made small. */
export {compactStatutes} from './compact.ts'
