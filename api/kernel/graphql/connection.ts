import { Field, ObjectType } from 'type-graphql';

@ObjectType('PageInfo', { description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more items follow.' })
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'Pass as `after` to read on; null when the page is empty.' })
  endCursor: string | null;
}

/** The connection type of a list: `nodes` and `pageInfo`. */
export function connectionOf(typeName: string, node: () => unknown): new () => { nodes: object[]; pageInfo: PageInfo } {
  const connection = class {
    nodes: object[];
    pageInfo: PageInfo;
  };
  ObjectType(`${typeName}Connection`, { description: `A page of a list of ${typeName} objects, in the list's order.` })(
    connection,
  );
  Field(() => [node()] as never, { description: 'The items of this page.' })(connection.prototype, 'nodes');
  Field(() => PageInfo, { description: 'Where the page ends.' })(connection.prototype, 'pageInfo');
  return connection;
}
