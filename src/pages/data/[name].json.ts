import {openDataFiles} from '../../formats/data-files.ts'
import {answerWithFile, pathsIn} from '../_data.ts'

export const getStaticPaths = pathsIn(openDataFiles, '.json')

/** The files of open data that belong to no single page. */
export const GET = answerWithFile
