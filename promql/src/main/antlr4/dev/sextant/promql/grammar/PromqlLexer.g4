// The tokens of PromQL as of Prometheus 3.16. What is no token becomes one of the error tokens at the end of each mode,
// so that the parser stops at it and the message can say what it was.
lexer grammar PromqlLexer;

// What a word or a sign is may depend on its neighbours; these are given to tokens after the lexer has made them:
// a comma directly before a closing parenthesis or brace, and the parenthesis directly behind group_left or group_right,
// which always holds labels. FAULT stands for the first place that is no token at all.
tokens { LABEL_NAME, LAST_COMMA, INCLUDE_LPAREN, FAULT }

WS: [ \t\r\n]+ -> skip;
// Kept for printers that show comments; the parser does not see it.
COMMENT: '#' ~[\r\n]* -> channel(HIDDEN);

LPAREN: '(';
RPAREN: ')';
LBRACE: '{' -> pushMode(BRACES);
LBRACKET: '[' -> pushMode(BRACKETS);
COMMA: ',';
AT: '@';
ADD: '+';
SUB: '-';
MUL: '*';
DIV: '/';
MOD: '%';
POW: '^';
CMP: '==' | '!=' | '<' | '<=' | '>' | '>=' | '</' | '>/';

AND options { caseInsensitive = true; }: 'and';
OR options { caseInsensitive = true; }: 'or';
UNLESS options { caseInsensitive = true; }: 'unless';
ATAN2 options { caseInsensitive = true; }: 'atan2';
AGGREGATION options { caseInsensitive = true; }
    : 'sum' | 'avg' | 'count' | 'min' | 'max' | 'group' | 'stddev' | 'stdvar' | 'topk' | 'bottomk' | 'count_values'
    | 'quantile' | 'limitk' | 'limit_ratio'
    ;
OFFSET options { caseInsensitive = true; }: 'offset';
ANCHORED options { caseInsensitive = true; }: 'anchored';
SMOOTHED options { caseInsensitive = true; }: 'smoothed';
BY options { caseInsensitive = true; }: 'by';
WITHOUT options { caseInsensitive = true; }: 'without';
ON options { caseInsensitive = true; }: 'on';
IGNORING options { caseInsensitive = true; }: 'ignoring';
GROUP_LEFT options { caseInsensitive = true; }: 'group_left';
GROUP_RIGHT options { caseInsensitive = true; }: 'group_right';
FILL options { caseInsensitive = true; }: 'fill';
FILL_LEFT options { caseInsensitive = true; }: 'fill_left';
FILL_RIGHT options { caseInsensitive = true; }: 'fill_right';
BOOL options { caseInsensitive = true; }: 'bool';
START options { caseInsensitive = true; }: 'start';
END options { caseInsensitive = true; }: 'end';
STEP options { caseInsensitive = true; }: 'step';
RANGE options { caseInsensitive = true; }: 'range';
MAX_OF options { caseInsensitive = true; }: 'max_of';
MIN_OF options { caseInsensitive = true; }: 'min_of';
INF_OR_NAN options { caseInsensitive = true; }: ('inf' | 'nan') -> type(NUMBER);

NUMBER: HEXADECIMAL | DECIMAL;
// A unit such as "hs" is found to be none when the duration is read.
DURATION: DIGIT+ [smhdwy] 's'? (DIGIT+ [smhdw] 's'?)*;
BAD_NUMBER: '.'? DIGIT [0-9A-Za-z_.]*;
IDENTIFIER: [A-Za-z_] [A-Za-z0-9_]*;
METRIC_IDENTIFIER: [A-Za-z_:] [A-Za-z0-9_:]*;

STRING
    : '"' (ESCAPE | ~["\\\n])* '"'
    | '\'' (ESCAPE | ~['\\\n])* '\''
    | '`' ~[`]* '`'
    ;
UNTERMINATED_STRING
    : '"' (ESCAPE | ~["\\\n])* '\\'?
    | '\'' (ESCAPE | ~['\\\n])* '\\'?
    | '`' ~[`]*
    ;
UNEXPECTED_CHARACTER: .;

fragment DIGIT: [0-9];
fragment DIGITS: DIGIT+ ('_' DIGIT+)*;
fragment EXPONENT: [eE] [+-]? DIGITS;
fragment DECIMAL: (DIGITS ('.' DIGITS?)? | '.' DIGITS) EXPONENT?;
fragment HEXADECIMAL: '0' [xX] '_'? [0-9a-fA-F]+ ('_' [0-9a-fA-F]+)*;
fragment ESCAPE: '\\' .;

// A token of another mode whose name goes on like one above behind B_ or R_ is that token; it gets its type when it is made,
// because a command here would cost more than the token.

// Inside of a selector's braces no word is a keyword.
mode BRACES;
B_WS: [ \t\r\n]+ -> skip;
B_COMMENT: '#' ~[\r\n]* -> channel(HIDDEN);
RBRACE: '}' -> popMode;
B_COMMA: ',';
EQUAL: '=';
NOT_EQUAL: '!=';
MATCHES: '=~';
MATCHES_NOT: '!~';
B_LABEL_NAME: [A-Za-z_] [A-Za-z0-9_]*;
B_STRING: '"' (ESCAPE | ~["\\\n])* '"' | '\'' (ESCAPE | ~['\\\n])* '\'' | '`' ~[`]* '`';
B_UNTERMINATED_STRING
    : ('"' (ESCAPE | ~["\\\n])* '\\'? | '\'' (ESCAPE | ~['\\\n])* '\\'? | '`' ~[`]*)
    ;
UNEXPECTED_IN_BRACES: .;

// Inside of the brackets of a range no word is a name. Before the first number there is nothing but arithmetic, after it
// Prometheus's lexer takes all that it takes elsewhere; the difference is made when the tokens are looked through.
mode BRACKETS;
R_WS: [ \t\r\n]+ -> skip;
R_COMMENT: '#' ~[\r\n]* -> channel(HIDDEN);
RBRACKET: ']' -> popMode;
COLON: ':';
R_LPAREN: '(';
R_RPAREN: ')';
R_LBRACE: '{' -> pushMode(BRACES);
R_COMMA: ',';
R_AT: '@';
R_ADD: '+';
R_SUB: '-';
R_MUL: '*';
R_DIV: '/';
R_MOD: '%';
R_POW: '^';
R_CMP: ('==' | '!=' | '<' | '<=' | '>' | '>=' | '</' | '>/');
R_STEP options { caseInsensitive = true; }: 'step';
R_RANGE options { caseInsensitive = true; }: 'range';
R_MAX_OF options { caseInsensitive = true; }: 'max_of';
R_MIN_OF options { caseInsensitive = true; }: 'min_of';
R_NUMBER: (HEXADECIMAL | DECIMAL);
R_DURATION: DIGIT+ [smhdwy] 's'? (DIGIT+ [smhdw] 's'?)*;
R_BAD_NUMBER: '.'? DIGIT [0-9A-Za-z_.]*;
R_STRING: ('"' (ESCAPE | ~["\\\n])* '"' | '\'' (ESCAPE | ~['\\\n])* '\'' | '`' ~[`]* '`');
R_UNTERMINATED_STRING
    : ('"' (ESCAPE | ~["\\\n])* '\\'? | '\'' (ESCAPE | ~['\\\n])* '\\'? | '`' ~[`]*)
    ;
WORD_IN_BRACKETS: [A-Za-z_]+;
R_UNEXPECTED_CHARACTER: .;
