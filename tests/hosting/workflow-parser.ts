import {registerHooks} from 'node:module'

/*
 * GitHub's own parser reads its grammar from JSON files that it imports the way bundlers allow.
 * Node wants to be told that they are JSON.
 */
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? {...context, importAttributes: {type: 'json'}} : context)
})

const {convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow} = await import(
  '@actions/workflow-parser'
)

/** What GitHub would say about a workflow before it runs, and the steps of its jobs. */
export async function readWorkflow(content: string) {
  const {context, value} = parseWorkflow({name: 'file', content}, new NoOperationTraceWriter())
  const template = value && (await convertWorkflowTemplate(context, value))
  return {
    faults: context.errors.getErrors().map(({message}) => message),
    steps: (template?.jobs ?? []).flatMap((job) => (job.type === 'job' ? job.steps : []))
  }
}
