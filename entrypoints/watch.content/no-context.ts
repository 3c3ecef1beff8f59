/** Stands in for WXT's context in the built script; see modules/lean-content-script.ts. */
export class ContentScriptContext {}
