/** Works through a list with a few workers; each makes what it needs once. */
export async function inParallel<Item, Tool>(
  items: readonly Item[],
  makeTool: () => Tool | Promise<Tool>,
  work: (item: Item, tool: Tool) => Promise<void>,
  workers = 3
): Promise<void> {
  const queue = items.values()
  await Promise.all(
    Array.from({length: Math.min(workers, items.length)}, async () => {
      const tool = await makeTool()
      for (const item of queue) await work(item, tool)
    })
  )
}
