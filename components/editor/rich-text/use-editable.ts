"use client";

import { useEditorState } from "@tiptap/react";
import type { Editor } from "@tiptap/react";

/** Whether the text may be written in now: it changes while the page is open, when somebody else begins or stops writing. */
export const useEditable = (editor: Editor): boolean => useEditorState({ editor, selector: ({ editor: now }) => now.isEditable });
