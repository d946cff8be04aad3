/*
 * The parts of css-tree that the hosting step needs. The whole package reads the definition of every
 * property there is, which takes a fifth of a second of each build.
 */
declare module 'css-tree/generator' {
  export {generate as default} from 'css-tree'
}
declare module 'css-tree/parser' {
  export {parse as default} from 'css-tree'
}
declare module 'css-tree/tokenizer' {
  export {tokenize, tokenTypes} from 'css-tree'
}
declare module 'css-tree/utils' {
  export {string, url} from 'css-tree'
}
declare module 'css-tree/walker' {
  export {walk as default} from 'css-tree'
}
