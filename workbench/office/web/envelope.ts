/** What office.js posts to the page that embeds the add-in, as JSON text. */
export interface WebRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The page's answers to calls, and events that it sends under the same envelope. */
export interface WebResponse {
  readonly _messageType: 1;
  readonly _responseType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _errorCode: 0;
  readonly _origin: string;
  readonly _serializerVersion: 1;
  readonly _data: unknown;
}

/** Kinds of request, `_actionType`. */
export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;

/** Answers to a call go under its own numbers; events under those of the call that registered them. */
export function responseTo(
  request: WebRequest,
  kind: 'answer' | 'event',
  data: unknown,
  origin: string,
): WebResponse {
  return {
    _messageType: 1,
    _responseType: kind === 'answer' ? 0 : 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: 0,
    _origin: origin,
    _serializerVersion: 1,
    _data: data,
  };
}

/** What the host tells the add-in of its own accord, such as that the focus comes. */
export function notice(
  conversation: string,
  number: number,
  action: number,
  origin: string,
): WebRequest & { readonly _origin: string; readonly _serializerVersion: 1 } {
  return {
    _messageType: 0,
    _actionName: 'Office_notifyAgave',
    _actionType: ACTION.invoke,
    _conversationId: conversation,
    _correlationId: number,
    _origin: origin,
    _serializerVersion: 1,
    _data: [action],
  };
}

/** A message's text as a request; null where it is something else. */
export function requestIn(text: unknown): WebRequest | null {
  if (typeof text !== 'string') return null;
  try {
    const message = JSON.parse(text) as Partial<WebRequest> | null;
    return message?._messageType === 0 ? (message as WebRequest) : null;
  } catch {
    return null;
  }
}
