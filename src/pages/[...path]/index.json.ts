import {jsonFiles} from '../../formats/json/json-files.ts'
import {answerWithFile, pathsBeside} from '../_data.ts'

export const getStaticPaths = pathsBeside(jsonFiles, 'index.json')

/** The same thing as the page, as JSON. */
export const GET = answerWithFile
