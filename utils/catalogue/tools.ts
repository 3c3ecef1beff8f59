/** Tools whose files tell what was watched or made, by their ids; what each is called. */
export const TOOLS = {
  activitywatch: 'ActivityWatch',
  wakatime: 'WakaTime',
  takeout: 'Google Takeout',
  'web-activity': 'Web Activity Time Tracker',
  'time-tracker': 'Time Tracker',
} as const;

export type ToolId = keyof typeof TOOLS;

const isTool = (id: string): id is ToolId => Object.hasOwn(TOOLS, id);

/** What a tool is called; null for what is none. */
export function toolName(id: string): string | null {
  return isTool(id) ? TOOLS[id] : null;
}
