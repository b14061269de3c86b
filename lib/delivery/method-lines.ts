/** How a location answers methods that do not read. */
export const methodLines = [
  '    if ($request_method = OPTIONS) {',
  '        return 204;',
  '    }',
  '    if ($request_method !~ "^(?:GET|HEAD)$") {',
  '        return 405;',
  '    }',
] as const;
