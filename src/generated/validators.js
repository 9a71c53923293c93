// Generated from schemas/ by `npm run generate`. Do not edit.

const countScalars = (text) => {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      count--;
      index++;
    }
  }
  return count;
};
const append = (errors, more) => {
  for (const error of more) errors.push(error);
  return errors;
};
export const BatchGetCrawlersRequest = validate11;
const func2 = countScalars;
const pattern0 = new RegExp("^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100}});
errors++;
}
if(data.length < 0){
(vErrors ??= []).push({instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CrawlerNames === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CrawlerNames"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "CrawlerNames")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.CrawlerNames !== undefined){
if(!(validate12(data.CrawlerNames, {instancePath:instancePath+"/CrawlerNames",parentData:data,parentDataProperty:"CrawlerNames",rootData}))){
vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const BatchGetCrawlersResponse = validate14;
const schema17 = {"type":"object","properties":{"Name":{"$ref":"#/$defs/NameString"},"Role":{"$ref":"#/$defs/Role"},"Targets":{"$ref":"#/$defs/CrawlerTargets"},"DatabaseName":{"$ref":"#/$defs/DatabaseName"},"Description":{"$ref":"#/$defs/DescriptionString"},"Classifiers":{"$ref":"#/$defs/ClassifierNameList"},"RecrawlPolicy":{"$ref":"#/$defs/RecrawlPolicy"},"SchemaChangePolicy":{"$ref":"#/$defs/SchemaChangePolicy"},"LineageConfiguration":{"$ref":"#/$defs/LineageConfiguration"},"State":{"$ref":"#/$defs/CrawlerState"},"TablePrefix":{"$ref":"#/$defs/TablePrefix"},"Schedule":{"$ref":"#/$defs/Schedule"},"CrawlElapsedTime":{"$ref":"#/$defs/MillisecondsCount","default":0},"CreationTime":{"$ref":"#/$defs/Timestamp"},"LastUpdated":{"$ref":"#/$defs/Timestamp"},"LastCrawl":{"$ref":"#/$defs/LastCrawlInfo"},"Version":{"$ref":"#/$defs/VersionId","default":0},"Configuration":{"$ref":"#/$defs/CrawlerConfiguration"},"CrawlerSecurityConfiguration":{"$ref":"#/$defs/CrawlerSecurityConfiguration"},"LakeFormationConfiguration":{"$ref":"#/$defs/LakeFormationConfiguration"},"CatalogId":{"$ref":"#/$defs/CatalogIdString"}},"additionalProperties":false};
const schema78 = {"type":"string","enum":["READY","RUNNING","STOPPING"]};
const func4 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "Path") || (key0 === "Exclusions")) || (key0 === "ConnectionName")) || (key0 === "SampleSize")) || (key0 === "EventQueueArn")) || (key0 === "DlqEventQueueArn"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Path !== undefined){
if(typeof data.Path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Path",schemaPath:"#/$defs/Path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Exclusions !== undefined){
if(!(validate20(data.Exclusions, {instancePath:instancePath+"/Exclusions",parentData:data,parentDataProperty:"Exclusions",rootData}))){
vErrors = vErrors === null ? validate20.errors : append(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.ConnectionName !== undefined){
if(typeof data.ConnectionName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ConnectionName",schemaPath:"#/$defs/ConnectionName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SampleSize !== undefined){
let data3 = data.SampleSize;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/SampleSize",schemaPath:"#/$defs/NullableInteger/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/SampleSize",schemaPath:"#/$defs/NullableInteger/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/SampleSize",schemaPath:"#/$defs/NullableInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.EventQueueArn !== undefined){
if(typeof data.EventQueueArn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/EventQueueArn",schemaPath:"#/$defs/EventQueueArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.DlqEventQueueArn !== undefined){
if(typeof data.DlqEventQueueArn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/DlqEventQueueArn",schemaPath:"#/$defs/EventQueueArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate19.errors : append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"string","enum":["COMMENTS","RAWTYPES"]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/JdbcMetadataEntry/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "COMMENTS") || (data0 === "RAWTYPES"))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/JdbcMetadataEntry/enum",keyword:"enum",params:{allowedValues: schema35.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "ConnectionName") || (key0 === "Path")) || (key0 === "Exclusions")) || (key0 === "EnableAdditionalMetadata"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ConnectionName !== undefined){
if(typeof data.ConnectionName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ConnectionName",schemaPath:"#/$defs/ConnectionName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Path !== undefined){
if(typeof data.Path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Path",schemaPath:"#/$defs/Path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Exclusions !== undefined){
if(!(validate20(data.Exclusions, {instancePath:instancePath+"/Exclusions",parentData:data,parentDataProperty:"Exclusions",rootData}))){
vErrors = vErrors === null ? validate20.errors : append(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.EnableAdditionalMetadata !== undefined){
if(!(validate27(data.EnableAdditionalMetadata, {instancePath:instancePath+"/EnableAdditionalMetadata",parentData:data,parentDataProperty:"EnableAdditionalMetadata",rootData}))){
vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "ConnectionName") || (key0 === "Path")) || (key0 === "ScanAll"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ConnectionName !== undefined){
if(typeof data.ConnectionName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ConnectionName",schemaPath:"#/$defs/ConnectionName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Path !== undefined){
if(typeof data.Path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Path",schemaPath:"#/$defs/Path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ScanAll !== undefined){
if(typeof data.ScanAll !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ScanAll",schemaPath:"#/$defs/NullableBoolean/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Path") || (key0 === "scanAll")) || (key0 === "scanRate"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Path !== undefined){
if(typeof data.Path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Path",schemaPath:"#/$defs/Path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.scanAll !== undefined){
if(typeof data.scanAll !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/scanAll",schemaPath:"#/$defs/NullableBoolean/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.scanRate !== undefined){
let data2 = data.scanRate;
if(!((typeof data2 == "number") && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/scanRate",schemaPath:"#/$defs/NullableDouble/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.DatabaseName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "DatabaseName"}});
errors++;
}
if(data.Tables === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Tables"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "DatabaseName") || (key0 === "Tables")) || (key0 === "ConnectionName")) || (key0 === "EventQueueArn")) || (key0 === "DlqEventQueueArn"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.DatabaseName !== undefined){
let data0 = data.DatabaseName;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/DatabaseName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/DatabaseName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/DatabaseName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/DatabaseName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Tables !== undefined){
if(!(validate41(data.Tables, {instancePath:instancePath+"/Tables",parentData:data,parentDataProperty:"Tables",rootData}))){
vErrors = vErrors === null ? validate41.errors : append(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.ConnectionName !== undefined){
if(typeof data.ConnectionName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ConnectionName",schemaPath:"#/$defs/ConnectionName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.EventQueueArn !== undefined){
if(typeof data.EventQueueArn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/EventQueueArn",schemaPath:"#/$defs/EventQueueArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.DlqEventQueueArn !== undefined){
if(typeof data.DlqEventQueueArn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/DlqEventQueueArn",schemaPath:"#/$defs/EventQueueArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate40(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "DeltaTables") || (key0 === "ConnectionName")) || (key0 === "WriteManifest")) || (key0 === "CreateNativeDeltaTable"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.DeltaTables !== undefined){
if(!(validate20(data.DeltaTables, {instancePath:instancePath+"/DeltaTables",parentData:data,parentDataProperty:"DeltaTables",rootData}))){
vErrors = vErrors === null ? validate20.errors : append(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.ConnectionName !== undefined){
if(typeof data.ConnectionName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ConnectionName",schemaPath:"#/$defs/ConnectionName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WriteManifest !== undefined){
if(typeof data.WriteManifest !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/WriteManifest",schemaPath:"#/$defs/NullableBoolean/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.CreateNativeDeltaTable !== undefined){
if(typeof data.CreateNativeDeltaTable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CreateNativeDeltaTable",schemaPath:"#/$defs/NullableBoolean/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate46(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Paths") || (key0 === "ConnectionName")) || (key0 === "Exclusions")) || (key0 === "MaximumTraversalDepth"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Paths !== undefined){
if(!(validate20(data.Paths, {instancePath:instancePath+"/Paths",parentData:data,parentDataProperty:"Paths",rootData}))){
vErrors = vErrors === null ? validate20.errors : append(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.ConnectionName !== undefined){
if(typeof data.ConnectionName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ConnectionName",schemaPath:"#/$defs/ConnectionName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Exclusions !== undefined){
if(!(validate20(data.Exclusions, {instancePath:instancePath+"/Exclusions",parentData:data,parentDataProperty:"Exclusions",rootData}))){
vErrors = vErrors === null ? validate20.errors : append(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.MaximumTraversalDepth !== undefined){
let data3 = data.MaximumTraversalDepth;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaximumTraversalDepth",schemaPath:"#/$defs/NullableInteger/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/MaximumTraversalDepth",schemaPath:"#/$defs/NullableInteger/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/MaximumTraversalDepth",schemaPath:"#/$defs/NullableInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate51.errors : append(vErrors, validate51.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Paths") || (key0 === "ConnectionName")) || (key0 === "Exclusions")) || (key0 === "MaximumTraversalDepth"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Paths !== undefined){
if(!(validate20(data.Paths, {instancePath:instancePath+"/Paths",parentData:data,parentDataProperty:"Paths",rootData}))){
vErrors = vErrors === null ? validate20.errors : append(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.ConnectionName !== undefined){
if(typeof data.ConnectionName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ConnectionName",schemaPath:"#/$defs/ConnectionName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Exclusions !== undefined){
if(!(validate20(data.Exclusions, {instancePath:instancePath+"/Exclusions",parentData:data,parentDataProperty:"Exclusions",rootData}))){
vErrors = vErrors === null ? validate20.errors : append(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.MaximumTraversalDepth !== undefined){
let data3 = data.MaximumTraversalDepth;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaximumTraversalDepth",schemaPath:"#/$defs/NullableInteger/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/MaximumTraversalDepth",schemaPath:"#/$defs/NullableInteger/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/MaximumTraversalDepth",schemaPath:"#/$defs/NullableInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate57.errors : append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "S3Targets") || (key0 === "JdbcTargets")) || (key0 === "MongoDBTargets")) || (key0 === "DynamoDBTargets")) || (key0 === "CatalogTargets")) || (key0 === "DeltaTargets")) || (key0 === "IcebergTargets")) || (key0 === "HudiTargets"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.S3Targets !== undefined){
if(!(validate18(data.S3Targets, {instancePath:instancePath+"/S3Targets",parentData:data,parentDataProperty:"S3Targets",rootData}))){
vErrors = vErrors === null ? validate18.errors : append(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(data.JdbcTargets !== undefined){
if(!(validate24(data.JdbcTargets, {instancePath:instancePath+"/JdbcTargets",parentData:data,parentDataProperty:"JdbcTargets",rootData}))){
vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.MongoDBTargets !== undefined){
if(!(validate31(data.MongoDBTargets, {instancePath:instancePath+"/MongoDBTargets",parentData:data,parentDataProperty:"MongoDBTargets",rootData}))){
vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(data.DynamoDBTargets !== undefined){
if(!(validate35(data.DynamoDBTargets, {instancePath:instancePath+"/DynamoDBTargets",parentData:data,parentDataProperty:"DynamoDBTargets",rootData}))){
vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.CatalogTargets !== undefined){
if(!(validate39(data.CatalogTargets, {instancePath:instancePath+"/CatalogTargets",parentData:data,parentDataProperty:"CatalogTargets",rootData}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data.DeltaTargets !== undefined){
if(!(validate45(data.DeltaTargets, {instancePath:instancePath+"/DeltaTargets",parentData:data,parentDataProperty:"DeltaTargets",rootData}))){
vErrors = vErrors === null ? validate45.errors : append(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.IcebergTargets !== undefined){
if(!(validate50(data.IcebergTargets, {instancePath:instancePath+"/IcebergTargets",parentData:data,parentDataProperty:"IcebergTargets",rootData}))){
vErrors = vErrors === null ? validate50.errors : append(vErrors, validate50.errors);
errors = vErrors.length;
}
}
if(data.HudiTargets !== undefined){
if(!(validate56(data.HudiTargets, {instancePath:instancePath+"/HudiTargets",parentData:data,parentDataProperty:"HudiTargets",rootData}))){
vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":"string","enum":["CRAWL_EVERYTHING","CRAWL_NEW_FOLDERS_ONLY","CRAWL_EVENT_MODE"]};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "RecrawlBehavior")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.RecrawlBehavior !== undefined){
let data0 = data.RecrawlBehavior;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/RecrawlBehavior",schemaPath:"#/$defs/RecrawlBehavior/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "CRAWL_EVERYTHING") || (data0 === "CRAWL_NEW_FOLDERS_ONLY")) || (data0 === "CRAWL_EVENT_MODE"))){
(vErrors ??= []).push({instancePath:instancePath+"/RecrawlBehavior",schemaPath:"#/$defs/RecrawlBehavior/enum",keyword:"enum",params:{allowedValues: schema72.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"string","enum":["LOG","UPDATE_IN_DATABASE"]};
const schema75 = {"type":"string","enum":["LOG","DELETE_FROM_DATABASE","DEPRECATE_IN_DATABASE"]};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "UpdateBehavior") || (key0 === "DeleteBehavior"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.UpdateBehavior !== undefined){
let data0 = data.UpdateBehavior;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/UpdateBehavior",schemaPath:"#/$defs/UpdateBehavior/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "LOG") || (data0 === "UPDATE_IN_DATABASE"))){
(vErrors ??= []).push({instancePath:instancePath+"/UpdateBehavior",schemaPath:"#/$defs/UpdateBehavior/enum",keyword:"enum",params:{allowedValues: schema74.enum}});
errors++;
}
}
if(data.DeleteBehavior !== undefined){
let data1 = data.DeleteBehavior;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/DeleteBehavior",schemaPath:"#/$defs/DeleteBehavior/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "LOG") || (data1 === "DELETE_FROM_DATABASE")) || (data1 === "DEPRECATE_IN_DATABASE"))){
(vErrors ??= []).push({instancePath:instancePath+"/DeleteBehavior",schemaPath:"#/$defs/DeleteBehavior/enum",keyword:"enum",params:{allowedValues: schema75.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":"string","enum":["ENABLE","DISABLE"]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "CrawlerLineageSettings")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.CrawlerLineageSettings !== undefined){
let data0 = data.CrawlerLineageSettings;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerLineageSettings",schemaPath:"#/$defs/CrawlerLineageSettings/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "ENABLE") || (data0 === "DISABLE"))){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerLineageSettings",schemaPath:"#/$defs/CrawlerLineageSettings/enum",keyword:"enum",params:{allowedValues: schema77.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":"string","enum":["SCHEDULED","NOT_SCHEDULED","TRANSITIONING"]};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "ScheduleExpression") || (key0 === "State"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ScheduleExpression !== undefined){
if(typeof data.ScheduleExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ScheduleExpression",schemaPath:"#/$defs/CronExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.State !== undefined){
let data1 = data.State;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/State",schemaPath:"#/$defs/ScheduleState/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "SCHEDULED") || (data1 === "NOT_SCHEDULED")) || (data1 === "TRANSITIONING"))){
(vErrors ??= []).push({instancePath:instancePath+"/State",schemaPath:"#/$defs/ScheduleState/enum",keyword:"enum",params:{allowedValues: schema82.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"string","enum":["SUCCEEDED","CANCELLED","FAILED"]};
const pattern7 = new RegExp("^[\\.\\-_/#A-Za-z0-9]+$", "u");
const pattern8 = new RegExp("^[^:*]*$", "u");

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "Status") || (key0 === "ErrorMessage")) || (key0 === "LogGroup")) || (key0 === "LogStream")) || (key0 === "MessagePrefix")) || (key0 === "StartTime"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Status !== undefined){
let data0 = data.Status;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Status",schemaPath:"#/$defs/LastCrawlStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "SUCCEEDED") || (data0 === "CANCELLED")) || (data0 === "FAILED"))){
(vErrors ??= []).push({instancePath:instancePath+"/Status",schemaPath:"#/$defs/LastCrawlStatus/enum",keyword:"enum",params:{allowedValues: schema87.enum}});
errors++;
}
}
if(data.ErrorMessage !== undefined){
let data1 = data.ErrorMessage;
if(typeof data1 === "string"){
if(func2(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/DescriptionString/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func2(data1) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/DescriptionString/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/DescriptionString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/DescriptionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.LogGroup !== undefined){
let data2 = data.LogGroup;
if(typeof data2 === "string"){
if(func2(data2) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/LogGroup",schemaPath:"#/$defs/LogGroup/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/LogGroup",schemaPath:"#/$defs/LogGroup/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/LogGroup",schemaPath:"#/$defs/LogGroup/pattern",keyword:"pattern",params:{pattern: "^[\\.\\-_/#A-Za-z0-9]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/LogGroup",schemaPath:"#/$defs/LogGroup/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.LogStream !== undefined){
let data3 = data.LogStream;
if(typeof data3 === "string"){
if(func2(data3) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/LogStream",schemaPath:"#/$defs/LogStream/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/LogStream",schemaPath:"#/$defs/LogStream/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern8.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/LogStream",schemaPath:"#/$defs/LogStream/pattern",keyword:"pattern",params:{pattern: "^[^:*]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/LogStream",schemaPath:"#/$defs/LogStream/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.MessagePrefix !== undefined){
let data4 = data.MessagePrefix;
if(typeof data4 === "string"){
if(func2(data4) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/MessagePrefix",schemaPath:"#/$defs/MessagePrefix/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/MessagePrefix",schemaPath:"#/$defs/MessagePrefix/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/MessagePrefix",schemaPath:"#/$defs/MessagePrefix/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/MessagePrefix",schemaPath:"#/$defs/MessagePrefix/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.StartTime !== undefined){
let data5 = data.StartTime;
if(!((typeof data5 == "number") && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/StartTime",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "UseLakeFormationCredentials") || (key0 === "AccountId"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.UseLakeFormationCredentials !== undefined){
if(typeof data.UseLakeFormationCredentials !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/UseLakeFormationCredentials",schemaPath:"#/$defs/NullableBoolean/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.AccountId !== undefined){
let data1 = data.AccountId;
if(typeof data1 === "string"){
if(func2(data1) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/AccountId",schemaPath:"#/$defs/AccountId/maxLength",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(func2(data1) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/AccountId",schemaPath:"#/$defs/AccountId/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/AccountId",schemaPath:"#/$defs/AccountId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema17.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Role !== undefined){
if(typeof data.Role !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Role",schemaPath:"#/$defs/Role/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Targets !== undefined){
if(!(validate17(data.Targets, {instancePath:instancePath+"/Targets",parentData:data,parentDataProperty:"Targets",rootData}))){
vErrors = vErrors === null ? validate17.errors : append(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.DatabaseName !== undefined){
if(typeof data.DatabaseName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/DatabaseName",schemaPath:"#/$defs/DatabaseName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Description !== undefined){
let data4 = data.Description;
if(typeof data4 === "string"){
if(func2(data4) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func2(data4) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Classifiers !== undefined){
if(!(validate63(data.Classifiers, {instancePath:instancePath+"/Classifiers",parentData:data,parentDataProperty:"Classifiers",rootData}))){
vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.RecrawlPolicy !== undefined){
if(!(validate65(data.RecrawlPolicy, {instancePath:instancePath+"/RecrawlPolicy",parentData:data,parentDataProperty:"RecrawlPolicy",rootData}))){
vErrors = vErrors === null ? validate65.errors : append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.SchemaChangePolicy !== undefined){
if(!(validate67(data.SchemaChangePolicy, {instancePath:instancePath+"/SchemaChangePolicy",parentData:data,parentDataProperty:"SchemaChangePolicy",rootData}))){
vErrors = vErrors === null ? validate67.errors : append(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.LineageConfiguration !== undefined){
if(!(validate69(data.LineageConfiguration, {instancePath:instancePath+"/LineageConfiguration",parentData:data,parentDataProperty:"LineageConfiguration",rootData}))){
vErrors = vErrors === null ? validate69.errors : append(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.State !== undefined){
let data9 = data.State;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/State",schemaPath:"#/$defs/CrawlerState/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data9 === "READY") || (data9 === "RUNNING")) || (data9 === "STOPPING"))){
(vErrors ??= []).push({instancePath:instancePath+"/State",schemaPath:"#/$defs/CrawlerState/enum",keyword:"enum",params:{allowedValues: schema78.enum}});
errors++;
}
}
if(data.TablePrefix !== undefined){
let data10 = data.TablePrefix;
if(typeof data10 === "string"){
if(func2(data10) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/TablePrefix",schemaPath:"#/$defs/TablePrefix/maxLength",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func2(data10) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/TablePrefix",schemaPath:"#/$defs/TablePrefix/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/TablePrefix",schemaPath:"#/$defs/TablePrefix/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Schedule !== undefined){
if(!(validate71(data.Schedule, {instancePath:instancePath+"/Schedule",parentData:data,parentDataProperty:"Schedule",rootData}))){
vErrors = vErrors === null ? validate71.errors : append(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.CrawlElapsedTime !== undefined){
let data12 = data.CrawlElapsedTime;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlElapsedTime",schemaPath:"#/$defs/MillisecondsCount/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.CreationTime !== undefined){
let data13 = data.CreationTime;
if(!((typeof data13 == "number") && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/CreationTime",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.LastUpdated !== undefined){
let data14 = data.LastUpdated;
if(!((typeof data14 == "number") && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/LastUpdated",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.LastCrawl !== undefined){
if(!(validate73(data.LastCrawl, {instancePath:instancePath+"/LastCrawl",parentData:data,parentDataProperty:"LastCrawl",rootData}))){
vErrors = vErrors === null ? validate73.errors : append(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.Version !== undefined){
let data16 = data.Version;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/Version",schemaPath:"#/$defs/VersionId/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.Configuration !== undefined){
if(typeof data.Configuration !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Configuration",schemaPath:"#/$defs/CrawlerConfiguration/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.CrawlerSecurityConfiguration !== undefined){
let data18 = data.CrawlerSecurityConfiguration;
if(typeof data18 === "string"){
if(func2(data18) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerSecurityConfiguration",schemaPath:"#/$defs/CrawlerSecurityConfiguration/maxLength",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func2(data18) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerSecurityConfiguration",schemaPath:"#/$defs/CrawlerSecurityConfiguration/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerSecurityConfiguration",schemaPath:"#/$defs/CrawlerSecurityConfiguration/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.LakeFormationConfiguration !== undefined){
if(!(validate75(data.LakeFormationConfiguration, {instancePath:instancePath+"/LakeFormationConfiguration",parentData:data,parentDataProperty:"LakeFormationConfiguration",rootData}))){
vErrors = vErrors === null ? validate75.errors : append(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.CatalogId !== undefined){
let data20 = data.CatalogId;
if(typeof data20 === "string"){
if(func2(data20) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/CatalogId",schemaPath:"#/$defs/CatalogIdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/CatalogId",schemaPath:"#/$defs/CatalogIdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/CatalogId",schemaPath:"#/$defs/CatalogIdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/CatalogId",schemaPath:"#/$defs/CatalogIdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate16(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Crawlers") || (key0 === "CrawlersNotFound"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Crawlers !== undefined){
if(!(validate15(data.Crawlers, {instancePath:instancePath+"/Crawlers",parentData:data,parentDataProperty:"Crawlers",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.CrawlersNotFound !== undefined){
if(!(validate12(data.CrawlersNotFound, {instancePath:instancePath+"/CrawlersNotFound",parentData:data,parentDataProperty:"CrawlersNotFound",rootData}))){
vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const BatchGetJobsRequest = validate80;

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.JobNames === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "JobNames"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "JobNames")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobNames !== undefined){
if(!(validate81(data.JobNames, {instancePath:instancePath+"/JobNames",parentData:data,parentDataProperty:"JobNames",rootData}))){
vErrors = vErrors === null ? validate81.errors : append(vErrors, validate81.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

export const BatchGetJobsResponse = validate83;
const schema105 = {"type":"object","properties":{"Name":{"$ref":"#/$defs/NameString"},"JobMode":{"$ref":"#/$defs/JobMode"},"JobRunQueuingEnabled":{"$ref":"#/$defs/NullableBoolean"},"Description":{"$ref":"#/$defs/DescriptionString"},"LogUri":{"$ref":"#/$defs/UriString"},"Role":{"$ref":"#/$defs/RoleString"},"CreatedOn":{"$ref":"#/$defs/TimestampValue"},"LastModifiedOn":{"$ref":"#/$defs/TimestampValue"},"ExecutionProperty":{"$ref":"#/$defs/ExecutionProperty"},"Command":{"$ref":"#/$defs/JobCommand"},"DefaultArguments":{"$ref":"#/$defs/GenericMap"},"NonOverridableArguments":{"$ref":"#/$defs/GenericMap"},"Connections":{"$ref":"#/$defs/ConnectionsList"},"MaxRetries":{"$ref":"#/$defs/MaxRetries","default":0},"AllocatedCapacity":{"$ref":"#/$defs/IntegerValue","deprecated":true,"default":0},"Timeout":{"$ref":"#/$defs/Timeout"},"MaxCapacity":{"$ref":"#/$defs/NullableDouble"},"WorkerType":{"$ref":"#/$defs/WorkerType"},"NumberOfWorkers":{"$ref":"#/$defs/NullableInteger"},"SecurityConfiguration":{"$ref":"#/$defs/NameString"},"NotificationProperty":{"$ref":"#/$defs/NotificationProperty"},"GlueVersion":{"$ref":"#/$defs/GlueVersionString"},"CodeGenConfigurationNodes":{"$ref":"#/$defs/CodeGenConfigurationNodes"},"ExecutionClass":{"$ref":"#/$defs/ExecutionClass"},"SourceControlDetails":{"$ref":"#/$defs/SourceControlDetails"},"MaintenanceWindow":{"$ref":"#/$defs/MaintenanceWindow"},"ProfileName":{"$ref":"#/$defs/NameString"},"AutoUpgradeMetadata":{"$ref":"#/$defs/AutoUpgradeMetadata"}},"additionalProperties":false};
const schema107 = {"type":"string","enum":["SCRIPT","VISUAL","NOTEBOOK"]};
const schema131 = {"type":"string","enum":["Standard","G.1X","G.2X","G.025X","G.4X","G.8X","Z.2X","G.12X","G.16X","R.1X","R.2X","R.4X","R.8X"]};
const schema140 = {"type":"string","enum":["FLEX","STANDARD"],"maxLength":16};
const pattern17 = new RegExp("^(\\w+\\.)+\\w+$", "u");
const pattern19 = new RegExp("^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]?[0-9]|2[0-3])$", "u");

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "MaxConcurrentRuns")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.MaxConcurrentRuns !== undefined){
let data0 = data.MaxConcurrentRuns;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxConcurrentRuns",schemaPath:"#/$defs/MaxConcurrentRuns/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxConcurrentRuns",schemaPath:"#/$defs/MaxConcurrentRuns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxConcurrentRuns",schemaPath:"#/$defs/MaxConcurrentRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const pattern14 = new RegExp("^([2-3]|3[.]9)$", "u");
const pattern15 = new RegExp("^.*$", "u");

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Name") || (key0 === "ScriptLocation")) || (key0 === "PythonVersion")) || (key0 === "Runtime"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ScriptLocation !== undefined){
let data1 = data.ScriptLocation;
if(typeof data1 === "string"){
if(func2(data1) > 400000){
(vErrors ??= []).push({instancePath:instancePath+"/ScriptLocation",schemaPath:"#/$defs/ScriptLocationString/maxLength",keyword:"maxLength",params:{limit: 400000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ScriptLocation",schemaPath:"#/$defs/ScriptLocationString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.PythonVersion !== undefined){
let data2 = data.PythonVersion;
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/PythonVersion",schemaPath:"#/$defs/PythonVersionString/pattern",keyword:"pattern",params:{pattern: "^([2-3]|3[.]9)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/PythonVersion",schemaPath:"#/$defs/PythonVersionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Runtime !== undefined){
let data3 = data.Runtime;
if(typeof data3 === "string"){
if(func2(data3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/Runtime",schemaPath:"#/$defs/RuntimeNameString/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern15.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/Runtime",schemaPath:"#/$defs/RuntimeNameString/pattern",keyword:"pattern",params:{pattern: "^.*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Runtime",schemaPath:"#/$defs/RuntimeNameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 !== "string"){
(vErrors ??= []).push({instancePath,schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(typeof data[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/ConnectionString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/ConnectionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Connections")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Connections !== undefined){
if(!(validate94(data.Connections, {instancePath:instancePath+"/Connections",parentData:data,parentDataProperty:"Connections",rootData}))){
vErrors = vErrors === null ? validate94.errors : append(vErrors, validate94.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "NotifyDelayAfter")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.NotifyDelayAfter !== undefined){
let data0 = data.NotifyDelayAfter;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyDelayAfter",schemaPath:"#/$defs/NotifyDelayAfter/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyDelayAfter",schemaPath:"#/$defs/NotifyDelayAfter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyDelayAfter",schemaPath:"#/$defs/NotifyDelayAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const pattern18 = new RegExp("^[A-Za-z0-9_-]*$", "u");

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern18.test(key0)){
(vErrors ??= []).push({instancePath,schemaPath:"#/$defs/NodeId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/$defs/NodeId/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CodeGenConfigurationNode/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const schema142 = {"type":"string","enum":["GITHUB","GITLAB","BITBUCKET","AWS_CODE_COMMIT"]};
const schema148 = {"type":"string","enum":["PERSONAL_ACCESS_TOKEN","AWS_SECRETS_MANAGER"]};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "Provider") || (key0 === "Repository")) || (key0 === "Owner")) || (key0 === "Branch")) || (key0 === "Folder")) || (key0 === "LastCommitId")) || (key0 === "AuthStrategy")) || (key0 === "AuthToken"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Provider !== undefined){
let data0 = data.Provider;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Provider",schemaPath:"#/$defs/SourceControlProvider/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data0 === "GITHUB") || (data0 === "GITLAB")) || (data0 === "BITBUCKET")) || (data0 === "AWS_CODE_COMMIT"))){
(vErrors ??= []).push({instancePath:instancePath+"/Provider",schemaPath:"#/$defs/SourceControlProvider/enum",keyword:"enum",params:{allowedValues: schema142.enum}});
errors++;
}
}
if(data.Repository !== undefined){
let data1 = data.Repository;
if(typeof data1 === "string"){
if(func2(data1) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/Repository",schemaPath:"#/$defs/Generic512CharString/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Repository",schemaPath:"#/$defs/Generic512CharString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Repository",schemaPath:"#/$defs/Generic512CharString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Owner !== undefined){
let data2 = data.Owner;
if(typeof data2 === "string"){
if(func2(data2) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/Owner",schemaPath:"#/$defs/Generic512CharString/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Owner",schemaPath:"#/$defs/Generic512CharString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Owner",schemaPath:"#/$defs/Generic512CharString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Branch !== undefined){
let data3 = data.Branch;
if(typeof data3 === "string"){
if(func2(data3) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/Branch",schemaPath:"#/$defs/Generic512CharString/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Branch",schemaPath:"#/$defs/Generic512CharString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Branch",schemaPath:"#/$defs/Generic512CharString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Folder !== undefined){
let data4 = data.Folder;
if(typeof data4 === "string"){
if(func2(data4) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/Folder",schemaPath:"#/$defs/Generic512CharString/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func2(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Folder",schemaPath:"#/$defs/Generic512CharString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Folder",schemaPath:"#/$defs/Generic512CharString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.LastCommitId !== undefined){
let data5 = data.LastCommitId;
if(typeof data5 === "string"){
if(func2(data5) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/LastCommitId",schemaPath:"#/$defs/Generic512CharString/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func2(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/LastCommitId",schemaPath:"#/$defs/Generic512CharString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/LastCommitId",schemaPath:"#/$defs/Generic512CharString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.AuthStrategy !== undefined){
let data6 = data.AuthStrategy;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/AuthStrategy",schemaPath:"#/$defs/SourceControlAuthStrategy/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data6 === "PERSONAL_ACCESS_TOKEN") || (data6 === "AWS_SECRETS_MANAGER"))){
(vErrors ??= []).push({instancePath:instancePath+"/AuthStrategy",schemaPath:"#/$defs/SourceControlAuthStrategy/enum",keyword:"enum",params:{allowedValues: schema148.enum}});
errors++;
}
}
if(data.AuthToken !== undefined){
let data7 = data.AuthToken;
if(typeof data7 === "string"){
if(func2(data7) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/AuthToken",schemaPath:"#/$defs/Generic512CharString/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func2(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/AuthToken",schemaPath:"#/$defs/Generic512CharString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/AuthToken",schemaPath:"#/$defs/Generic512CharString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const schema155 = {"type":"string","enum":["OBSERVING","STOPPED","UPGRADE_FAILED","UPGRADE_SUCCEEDED","UPGRADING","WAITING_FOR_CONSENT"]};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "TargetVersion") || (key0 === "SourceVersion")) || (key0 === "Status")) || (key0 === "AnalysisId"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.TargetVersion !== undefined){
if(typeof data.TargetVersion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/TargetVersion",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SourceVersion !== undefined){
if(typeof data.SourceVersion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/SourceVersion",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Status !== undefined){
let data2 = data.Status;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Status",schemaPath:"#/$defs/AutoUpgradeStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data2 === "OBSERVING") || (data2 === "STOPPED")) || (data2 === "UPGRADE_FAILED")) || (data2 === "UPGRADE_SUCCEEDED")) || (data2 === "UPGRADING")) || (data2 === "WAITING_FOR_CONSENT"))){
(vErrors ??= []).push({instancePath:instancePath+"/Status",schemaPath:"#/$defs/AutoUpgradeStatus/enum",keyword:"enum",params:{allowedValues: schema155.enum}});
errors++;
}
}
if(data.AnalysisId !== undefined){
if(typeof data.AnalysisId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/AnalysisId",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema105.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.JobMode !== undefined){
let data1 = data.JobMode;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/JobMode",schemaPath:"#/$defs/JobMode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "SCRIPT") || (data1 === "VISUAL")) || (data1 === "NOTEBOOK"))){
(vErrors ??= []).push({instancePath:instancePath+"/JobMode",schemaPath:"#/$defs/JobMode/enum",keyword:"enum",params:{allowedValues: schema107.enum}});
errors++;
}
}
if(data.JobRunQueuingEnabled !== undefined){
if(typeof data.JobRunQueuingEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunQueuingEnabled",schemaPath:"#/$defs/NullableBoolean/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.Description !== undefined){
let data3 = data.Description;
if(typeof data3 === "string"){
if(func2(data3) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func2(data3) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.LogUri !== undefined){
if(typeof data.LogUri !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/LogUri",schemaPath:"#/$defs/UriString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Role !== undefined){
if(typeof data.Role !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Role",schemaPath:"#/$defs/RoleString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.CreatedOn !== undefined){
let data6 = data.CreatedOn;
if(!((typeof data6 == "number") && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedOn",schemaPath:"#/$defs/TimestampValue/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.LastModifiedOn !== undefined){
let data7 = data.LastModifiedOn;
if(!((typeof data7 == "number") && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/LastModifiedOn",schemaPath:"#/$defs/TimestampValue/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.ExecutionProperty !== undefined){
if(!(validate86(data.ExecutionProperty, {instancePath:instancePath+"/ExecutionProperty",parentData:data,parentDataProperty:"ExecutionProperty",rootData}))){
vErrors = vErrors === null ? validate86.errors : append(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data.Command !== undefined){
if(!(validate88(data.Command, {instancePath:instancePath+"/Command",parentData:data,parentDataProperty:"Command",rootData}))){
vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.DefaultArguments !== undefined){
if(!(validate90(data.DefaultArguments, {instancePath:instancePath+"/DefaultArguments",parentData:data,parentDataProperty:"DefaultArguments",rootData}))){
vErrors = vErrors === null ? validate90.errors : append(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.NonOverridableArguments !== undefined){
if(!(validate90(data.NonOverridableArguments, {instancePath:instancePath+"/NonOverridableArguments",parentData:data,parentDataProperty:"NonOverridableArguments",rootData}))){
vErrors = vErrors === null ? validate90.errors : append(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.Connections !== undefined){
if(!(validate93(data.Connections, {instancePath:instancePath+"/Connections",parentData:data,parentDataProperty:"Connections",rootData}))){
vErrors = vErrors === null ? validate93.errors : append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.MaxRetries !== undefined){
let data13 = data.MaxRetries;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxRetries",schemaPath:"#/$defs/MaxRetries/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxRetries",schemaPath:"#/$defs/MaxRetries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data13 < -2147483648 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxRetries",schemaPath:"#/$defs/MaxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.AllocatedCapacity !== undefined){
let data14 = data.AllocatedCapacity;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/AllocatedCapacity",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 2147483647 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/AllocatedCapacity",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data14 < -2147483648 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/AllocatedCapacity",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.Timeout !== undefined){
let data15 = data.Timeout;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2147483647 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data15 < 1 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.MaxCapacity !== undefined){
let data16 = data.MaxCapacity;
if(!((typeof data16 == "number") && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxCapacity",schemaPath:"#/$defs/NullableDouble/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.WorkerType !== undefined){
let data17 = data.WorkerType;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/WorkerType",schemaPath:"#/$defs/WorkerType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((data17 === "Standard") || (data17 === "G.1X")) || (data17 === "G.2X")) || (data17 === "G.025X")) || (data17 === "G.4X")) || (data17 === "G.8X")) || (data17 === "Z.2X")) || (data17 === "G.12X")) || (data17 === "G.16X")) || (data17 === "R.1X")) || (data17 === "R.2X")) || (data17 === "R.4X")) || (data17 === "R.8X"))){
(vErrors ??= []).push({instancePath:instancePath+"/WorkerType",schemaPath:"#/$defs/WorkerType/enum",keyword:"enum",params:{allowedValues: schema131.enum}});
errors++;
}
}
if(data.NumberOfWorkers !== undefined){
let data18 = data.NumberOfWorkers;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/NumberOfWorkers",schemaPath:"#/$defs/NullableInteger/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 2147483647 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/NumberOfWorkers",schemaPath:"#/$defs/NullableInteger/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data18 < -2147483648 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/NumberOfWorkers",schemaPath:"#/$defs/NullableInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.SecurityConfiguration !== undefined){
let data19 = data.SecurityConfiguration;
if(typeof data19 === "string"){
if(func2(data19) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data19) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.NotificationProperty !== undefined){
if(!(validate97(data.NotificationProperty, {instancePath:instancePath+"/NotificationProperty",parentData:data,parentDataProperty:"NotificationProperty",rootData}))){
vErrors = vErrors === null ? validate97.errors : append(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.GlueVersion !== undefined){
let data21 = data.GlueVersion;
if(typeof data21 === "string"){
if(func2(data21) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/GlueVersion",schemaPath:"#/$defs/GlueVersionString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data21) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/GlueVersion",schemaPath:"#/$defs/GlueVersionString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern17.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/GlueVersion",schemaPath:"#/$defs/GlueVersionString/pattern",keyword:"pattern",params:{pattern: "^(\\w+\\.)+\\w+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/GlueVersion",schemaPath:"#/$defs/GlueVersionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.CodeGenConfigurationNodes !== undefined){
if(!(validate99(data.CodeGenConfigurationNodes, {instancePath:instancePath+"/CodeGenConfigurationNodes",parentData:data,parentDataProperty:"CodeGenConfigurationNodes",rootData}))){
vErrors = vErrors === null ? validate99.errors : append(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.ExecutionClass !== undefined){
let data23 = data.ExecutionClass;
if(!((data23 === "FLEX") || (data23 === "STANDARD"))){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionClass",schemaPath:"#/$defs/ExecutionClass/enum",keyword:"enum",params:{allowedValues: schema140.enum}});
errors++;
}
if(typeof data23 === "string"){
if(func2(data23) > 16){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionClass",schemaPath:"#/$defs/ExecutionClass/maxLength",keyword:"maxLength",params:{limit: 16}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionClass",schemaPath:"#/$defs/ExecutionClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SourceControlDetails !== undefined){
if(!(validate101(data.SourceControlDetails, {instancePath:instancePath+"/SourceControlDetails",parentData:data,parentDataProperty:"SourceControlDetails",rootData}))){
vErrors = vErrors === null ? validate101.errors : append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.MaintenanceWindow !== undefined){
let data25 = data.MaintenanceWindow;
if(typeof data25 === "string"){
if(!pattern19.test(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/MaintenanceWindow",schemaPath:"#/$defs/MaintenanceWindow/pattern",keyword:"pattern",params:{pattern: "^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]?[0-9]|2[0-3])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/MaintenanceWindow",schemaPath:"#/$defs/MaintenanceWindow/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ProfileName !== undefined){
let data26 = data.ProfileName;
if(typeof data26 === "string"){
if(func2(data26) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/ProfileName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data26) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ProfileName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/ProfileName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ProfileName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.AutoUpgradeMetadata !== undefined){
if(!(validate103(data.AutoUpgradeMetadata, {instancePath:instancePath+"/AutoUpgradeMetadata",parentData:data,parentDataProperty:"AutoUpgradeMetadata",rootData}))){
vErrors = vErrors === null ? validate103.errors : append(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate85(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Jobs") || (key0 === "JobsNotFound"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Jobs !== undefined){
if(!(validate84(data.Jobs, {instancePath:instancePath+"/Jobs",parentData:data,parentDataProperty:"Jobs",rootData}))){
vErrors = vErrors === null ? validate84.errors : append(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.JobsNotFound !== undefined){
if(!(validate81(data.JobsNotFound, {instancePath:instancePath+"/JobsNotFound",parentData:data,parentDataProperty:"JobsNotFound",rootData}))){
vErrors = vErrors === null ? validate81.errors : append(vErrors, validate81.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

export const BatchGetTriggersRequest = validate108;

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.TriggerNames === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "TriggerNames"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "TriggerNames")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.TriggerNames !== undefined){
if(!(validate109(data.TriggerNames, {instancePath:instancePath+"/TriggerNames",parentData:data,parentDataProperty:"TriggerNames",rootData}))){
vErrors = vErrors === null ? validate109.errors : append(vErrors, validate109.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

export const BatchGetTriggersResponse = validate111;
const schema162 = {"type":"object","properties":{"Name":{"$ref":"#/$defs/NameString"},"WorkflowName":{"$ref":"#/$defs/NameString"},"Id":{"$ref":"#/$defs/IdString"},"Type":{"$ref":"#/$defs/TriggerType"},"State":{"$ref":"#/$defs/TriggerState"},"Description":{"$ref":"#/$defs/DescriptionString"},"Schedule":{"$ref":"#/$defs/GenericString"},"Actions":{"$ref":"#/$defs/ActionList"},"Predicate":{"$ref":"#/$defs/Predicate"},"EventBatchingCondition":{"$ref":"#/$defs/EventBatchingCondition"}},"additionalProperties":false};
const schema166 = {"type":"string","enum":["SCHEDULED","CONDITIONAL","ON_DEMAND","EVENT"]};
const schema167 = {"type":"string","enum":["CREATING","CREATED","ACTIVATING","ACTIVATED","DEACTIVATING","DEACTIVATED","DELETING","UPDATING"]};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "JobName") || (key0 === "Arguments")) || (key0 === "Timeout")) || (key0 === "SecurityConfiguration")) || (key0 === "NotificationProperty")) || (key0 === "CrawlerName"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
let data0 = data.JobName;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Arguments !== undefined){
if(!(validate90(data.Arguments, {instancePath:instancePath+"/Arguments",parentData:data,parentDataProperty:"Arguments",rootData}))){
vErrors = vErrors === null ? validate90.errors : append(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.Timeout !== undefined){
let data2 = data.Timeout;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.SecurityConfiguration !== undefined){
let data3 = data.SecurityConfiguration;
if(typeof data3 === "string"){
if(func2(data3) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.NotificationProperty !== undefined){
if(!(validate97(data.NotificationProperty, {instancePath:instancePath+"/NotificationProperty",parentData:data,parentDataProperty:"NotificationProperty",rootData}))){
vErrors = vErrors === null ? validate97.errors : append(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.CrawlerName !== undefined){
let data5 = data.CrawlerName;
if(typeof data5 === "string"){
if(func2(data5) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate115(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate115.errors : append(vErrors, validate115.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

const schema177 = {"type":"string","enum":["AND","ANY"]};
const schema180 = {"type":"string","enum":["EQUALS"]};
const schema182 = {"type":"string","enum":["STARTING","RUNNING","STOPPING","STOPPED","SUCCEEDED","FAILED","TIMEOUT","ERROR","WAITING","EXPIRED"]};
const schema184 = {"type":"string","enum":["RUNNING","CANCELLING","CANCELLED","SUCCEEDED","FAILED","ERROR"]};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "LogicalOperator") || (key0 === "JobName")) || (key0 === "State")) || (key0 === "CrawlerName")) || (key0 === "CrawlState"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.LogicalOperator !== undefined){
let data0 = data.LogicalOperator;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/LogicalOperator",schemaPath:"#/$defs/LogicalOperator/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data0 === "EQUALS")){
(vErrors ??= []).push({instancePath:instancePath+"/LogicalOperator",schemaPath:"#/$defs/LogicalOperator/enum",keyword:"enum",params:{allowedValues: schema180.enum}});
errors++;
}
}
if(data.JobName !== undefined){
let data1 = data.JobName;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.State !== undefined){
let data2 = data.State;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/State",schemaPath:"#/$defs/JobRunState/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data2 === "STARTING") || (data2 === "RUNNING")) || (data2 === "STOPPING")) || (data2 === "STOPPED")) || (data2 === "SUCCEEDED")) || (data2 === "FAILED")) || (data2 === "TIMEOUT")) || (data2 === "ERROR")) || (data2 === "WAITING")) || (data2 === "EXPIRED"))){
(vErrors ??= []).push({instancePath:instancePath+"/State",schemaPath:"#/$defs/JobRunState/enum",keyword:"enum",params:{allowedValues: schema182.enum}});
errors++;
}
}
if(data.CrawlerName !== undefined){
let data3 = data.CrawlerName;
if(typeof data3 === "string"){
if(func2(data3) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.CrawlState !== undefined){
let data4 = data.CrawlState;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlState",schemaPath:"#/$defs/CrawlState/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "RUNNING") || (data4 === "CANCELLING")) || (data4 === "CANCELLED")) || (data4 === "SUCCEEDED")) || (data4 === "FAILED")) || (data4 === "ERROR"))){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlState",schemaPath:"#/$defs/CrawlState/enum",keyword:"enum",params:{allowedValues: schema184.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 500){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 500}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate122(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate122.errors : append(vErrors, validate122.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Logical") || (key0 === "Conditions"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Logical !== undefined){
let data0 = data.Logical;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Logical",schemaPath:"#/$defs/Logical/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "AND") || (data0 === "ANY"))){
(vErrors ??= []).push({instancePath:instancePath+"/Logical",schemaPath:"#/$defs/Logical/enum",keyword:"enum",params:{allowedValues: schema177.enum}});
errors++;
}
}
if(data.Conditions !== undefined){
if(!(validate121(data.Conditions, {instancePath:instancePath+"/Conditions",parentData:data,parentDataProperty:"Conditions",rootData}))){
vErrors = vErrors === null ? validate121.errors : append(vErrors, validate121.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.BatchSize === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "BatchSize"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "BatchSize") || (key0 === "BatchWindow"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.BatchSize !== undefined){
let data0 = data.BatchSize;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/BatchSize",schemaPath:"#/$defs/BatchSize/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/BatchSize",schemaPath:"#/$defs/BatchSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/BatchSize",schemaPath:"#/$defs/BatchSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.BatchWindow !== undefined){
let data1 = data.BatchWindow;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/BatchWindow",schemaPath:"#/$defs/BatchWindow/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 900 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/BatchWindow",schemaPath:"#/$defs/BatchWindow/maximum",keyword:"maximum",params:{comparison: "<=", limit: 900}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/BatchWindow",schemaPath:"#/$defs/BatchWindow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema162.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WorkflowName !== undefined){
let data1 = data.WorkflowName;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/WorkflowName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/WorkflowName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/WorkflowName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WorkflowName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Id !== undefined){
let data2 = data.Id;
if(typeof data2 === "string"){
if(func2(data2) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Id",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Id",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/Id",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Id",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Type !== undefined){
let data3 = data.Type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Type",schemaPath:"#/$defs/TriggerType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data3 === "SCHEDULED") || (data3 === "CONDITIONAL")) || (data3 === "ON_DEMAND")) || (data3 === "EVENT"))){
(vErrors ??= []).push({instancePath:instancePath+"/Type",schemaPath:"#/$defs/TriggerType/enum",keyword:"enum",params:{allowedValues: schema166.enum}});
errors++;
}
}
if(data.State !== undefined){
let data4 = data.State;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/State",schemaPath:"#/$defs/TriggerState/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data4 === "CREATING") || (data4 === "CREATED")) || (data4 === "ACTIVATING")) || (data4 === "ACTIVATED")) || (data4 === "DEACTIVATING")) || (data4 === "DEACTIVATED")) || (data4 === "DELETING")) || (data4 === "UPDATING"))){
(vErrors ??= []).push({instancePath:instancePath+"/State",schemaPath:"#/$defs/TriggerState/enum",keyword:"enum",params:{allowedValues: schema167.enum}});
errors++;
}
}
if(data.Description !== undefined){
let data5 = data.Description;
if(typeof data5 === "string"){
if(func2(data5) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func2(data5) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Schedule !== undefined){
if(typeof data.Schedule !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Schedule",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Actions !== undefined){
if(!(validate114(data.Actions, {instancePath:instancePath+"/Actions",parentData:data,parentDataProperty:"Actions",rootData}))){
vErrors = vErrors === null ? validate114.errors : append(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.Predicate !== undefined){
if(!(validate120(data.Predicate, {instancePath:instancePath+"/Predicate",parentData:data,parentDataProperty:"Predicate",rootData}))){
vErrors = vErrors === null ? validate120.errors : append(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.EventBatchingCondition !== undefined){
if(!(validate126(data.EventBatchingCondition, {instancePath:instancePath+"/EventBatchingCondition",parentData:data,parentDataProperty:"EventBatchingCondition",rootData}))){
vErrors = vErrors === null ? validate126.errors : append(vErrors, validate126.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate113(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate113.errors : append(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Triggers") || (key0 === "TriggersNotFound"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Triggers !== undefined){
if(!(validate112(data.Triggers, {instancePath:instancePath+"/Triggers",parentData:data,parentDataProperty:"Triggers",rootData}))){
vErrors = vErrors === null ? validate112.errors : append(vErrors, validate112.errors);
errors = vErrors.length;
}
}
if(data.TriggersNotFound !== undefined){
if(!(validate109(data.TriggersNotFound, {instancePath:instancePath+"/TriggersNotFound",parentData:data,parentDataProperty:"TriggersNotFound",rootData}))){
vErrors = vErrors === null ? validate109.errors : append(vErrors, validate109.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}

export const BatchGetWorkflowsRequest = validate131;

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 25){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 25}});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Names === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Names"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "Names") || (key0 === "IncludeGraph"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Names !== undefined){
if(!(validate132(data.Names, {instancePath:instancePath+"/Names",parentData:data,parentDataProperty:"Names",rootData}))){
vErrors = vErrors === null ? validate132.errors : append(vErrors, validate132.errors);
errors = vErrors.length;
}
}
if(data.IncludeGraph !== undefined){
if(typeof data.IncludeGraph !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/IncludeGraph",schemaPath:"#/$defs/NullableBoolean/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

export const BatchGetWorkflowsResponse = validate134;
const schema194 = {"type":"object","properties":{"Name":{"$ref":"#/$defs/NameString"},"Description":{"$ref":"#/$defs/GenericString"},"DefaultRunProperties":{"$ref":"#/$defs/WorkflowRunProperties"},"CreatedOn":{"$ref":"#/$defs/TimestampValue"},"LastModifiedOn":{"$ref":"#/$defs/TimestampValue"},"LastRun":{"$ref":"#/$defs/WorkflowRun"},"Graph":{"$ref":"#/$defs/WorkflowGraph"},"MaxConcurrentRuns":{"$ref":"#/$defs/NullableInteger"},"BlueprintDetails":{"$ref":"#/$defs/BlueprintDetails"}},"additionalProperties":false};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 255){
(vErrors ??= []).push({instancePath,schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255},propertyName:key0});
errors++;
}
if(func2(key0) < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1},propertyName:key0});
errors++;
}
if(!pattern0.test(key0)){
(vErrors ??= []).push({instancePath,schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(typeof data[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}

const schema202 = {"type":"object","properties":{"Name":{"$ref":"#/$defs/NameString"},"WorkflowRunId":{"$ref":"#/$defs/IdString"},"PreviousRunId":{"$ref":"#/$defs/IdString"},"WorkflowRunProperties":{"$ref":"#/$defs/WorkflowRunProperties"},"StartedOn":{"$ref":"#/$defs/TimestampValue"},"CompletedOn":{"$ref":"#/$defs/TimestampValue"},"Status":{"$ref":"#/$defs/WorkflowRunStatus"},"ErrorMessage":{"$ref":"#/$defs/ErrorString"},"Statistics":{"$ref":"#/$defs/WorkflowRunStatistics"},"Graph":{"$ref":"#/$defs/WorkflowGraph"},"StartingEventBatchCondition":{"$ref":"#/$defs/StartingEventBatchCondition"}},"additionalProperties":false};
const schema208 = {"type":"string","enum":["RUNNING","COMPLETED","STOPPING","STOPPED","ERROR"]};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "TotalActions") || (key0 === "TimeoutActions")) || (key0 === "FailedActions")) || (key0 === "StoppedActions")) || (key0 === "SucceededActions")) || (key0 === "RunningActions")) || (key0 === "ErroredActions")) || (key0 === "WaitingActions"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.TotalActions !== undefined){
let data0 = data.TotalActions;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalActions",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/TotalActions",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/TotalActions",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.TimeoutActions !== undefined){
let data1 = data.TimeoutActions;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeoutActions",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/TimeoutActions",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/TimeoutActions",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.FailedActions !== undefined){
let data2 = data.FailedActions;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/FailedActions",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/FailedActions",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/FailedActions",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.StoppedActions !== undefined){
let data3 = data.StoppedActions;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/StoppedActions",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/StoppedActions",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/StoppedActions",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.SucceededActions !== undefined){
let data4 = data.SucceededActions;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/SucceededActions",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/SucceededActions",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data4 < -2147483648 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/SucceededActions",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.RunningActions !== undefined){
let data5 = data.RunningActions;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/RunningActions",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/RunningActions",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data5 < -2147483648 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/RunningActions",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.ErroredActions !== undefined){
let data6 = data.ErroredActions;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/ErroredActions",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/ErroredActions",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data6 < -2147483648 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/ErroredActions",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.WaitingActions !== undefined){
let data7 = data.WaitingActions;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/WaitingActions",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2147483647 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/WaitingActions",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data7 < -2147483648 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/WaitingActions",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}

const schema222 = {"type":"string","enum":["CRAWLER","JOB","TRIGGER"]};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Trigger")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Trigger !== undefined){
if(!(validate113(data.Trigger, {instancePath:instancePath+"/Trigger",parentData:data,parentDataProperty:"Trigger",rootData}))){
vErrors = vErrors === null ? validate113.errors : append(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

const schema228 = {"type":"object","properties":{"Id":{"$ref":"#/$defs/IdString"},"Attempt":{"$ref":"#/$defs/AttemptCount","default":0},"PreviousRunId":{"$ref":"#/$defs/IdString"},"TriggerName":{"$ref":"#/$defs/NameString"},"JobName":{"$ref":"#/$defs/NameString"},"JobMode":{"$ref":"#/$defs/JobMode"},"JobRunQueuingEnabled":{"$ref":"#/$defs/NullableBoolean"},"StartedOn":{"$ref":"#/$defs/TimestampValue"},"LastModifiedOn":{"$ref":"#/$defs/TimestampValue"},"CompletedOn":{"$ref":"#/$defs/TimestampValue"},"JobRunState":{"$ref":"#/$defs/JobRunState"},"Arguments":{"$ref":"#/$defs/GenericMap"},"ErrorMessage":{"$ref":"#/$defs/ErrorString"},"PredecessorRuns":{"$ref":"#/$defs/PredecessorList"},"AllocatedCapacity":{"$ref":"#/$defs/IntegerValue","deprecated":true,"default":0},"ExecutionTime":{"$ref":"#/$defs/ExecutionTime","default":0},"Timeout":{"$ref":"#/$defs/Timeout"},"MaxCapacity":{"$ref":"#/$defs/NullableDouble"},"WorkerType":{"$ref":"#/$defs/WorkerType"},"NumberOfWorkers":{"$ref":"#/$defs/NullableInteger"},"SecurityConfiguration":{"$ref":"#/$defs/NameString"},"LogGroupName":{"$ref":"#/$defs/GenericString"},"NotificationProperty":{"$ref":"#/$defs/NotificationProperty"},"GlueVersion":{"$ref":"#/$defs/GlueVersionString"},"DPUSeconds":{"$ref":"#/$defs/NullableDouble"},"ExecutionClass":{"$ref":"#/$defs/ExecutionClass"},"MaintenanceWindow":{"$ref":"#/$defs/MaintenanceWindow"},"ProfileName":{"$ref":"#/$defs/NameString"},"StateDetail":{"$ref":"#/$defs/OrchestrationMessageString"},"ExecutionRoleSessionPolicy":{"$ref":"#/$defs/OrchestrationPolicyJsonString"}},"additionalProperties":false};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "JobName") || (key0 === "RunId"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
let data0 = data.JobName;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RunId !== undefined){
let data1 = data.RunId;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate154(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate154.errors : append(vErrors, validate154.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema228.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Id !== undefined){
let data0 = data.Id;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Id",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Id",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Id",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Id",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Attempt !== undefined){
let data1 = data.Attempt;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/Attempt",schemaPath:"#/$defs/AttemptCount/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/Attempt",schemaPath:"#/$defs/AttemptCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/Attempt",schemaPath:"#/$defs/AttemptCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.PreviousRunId !== undefined){
let data2 = data.PreviousRunId;
if(typeof data2 === "string"){
if(func2(data2) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/PreviousRunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/PreviousRunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/PreviousRunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/PreviousRunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.TriggerName !== undefined){
let data3 = data.TriggerName;
if(typeof data3 === "string"){
if(func2(data3) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/TriggerName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/TriggerName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/TriggerName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/TriggerName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.JobName !== undefined){
let data4 = data.JobName;
if(typeof data4 === "string"){
if(func2(data4) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.JobMode !== undefined){
let data5 = data.JobMode;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/JobMode",schemaPath:"#/$defs/JobMode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data5 === "SCRIPT") || (data5 === "VISUAL")) || (data5 === "NOTEBOOK"))){
(vErrors ??= []).push({instancePath:instancePath+"/JobMode",schemaPath:"#/$defs/JobMode/enum",keyword:"enum",params:{allowedValues: schema107.enum}});
errors++;
}
}
if(data.JobRunQueuingEnabled !== undefined){
if(typeof data.JobRunQueuingEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunQueuingEnabled",schemaPath:"#/$defs/NullableBoolean/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.StartedOn !== undefined){
let data7 = data.StartedOn;
if(!((typeof data7 == "number") && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/StartedOn",schemaPath:"#/$defs/TimestampValue/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.LastModifiedOn !== undefined){
let data8 = data.LastModifiedOn;
if(!((typeof data8 == "number") && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/LastModifiedOn",schemaPath:"#/$defs/TimestampValue/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.CompletedOn !== undefined){
let data9 = data.CompletedOn;
if(!((typeof data9 == "number") && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/CompletedOn",schemaPath:"#/$defs/TimestampValue/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.JobRunState !== undefined){
let data10 = data.JobRunState;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunState",schemaPath:"#/$defs/JobRunState/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data10 === "STARTING") || (data10 === "RUNNING")) || (data10 === "STOPPING")) || (data10 === "STOPPED")) || (data10 === "SUCCEEDED")) || (data10 === "FAILED")) || (data10 === "TIMEOUT")) || (data10 === "ERROR")) || (data10 === "WAITING")) || (data10 === "EXPIRED"))){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunState",schemaPath:"#/$defs/JobRunState/enum",keyword:"enum",params:{allowedValues: schema182.enum}});
errors++;
}
}
if(data.Arguments !== undefined){
if(!(validate90(data.Arguments, {instancePath:instancePath+"/Arguments",parentData:data,parentDataProperty:"Arguments",rootData}))){
vErrors = vErrors === null ? validate90.errors : append(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.ErrorMessage !== undefined){
if(typeof data.ErrorMessage !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/ErrorString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.PredecessorRuns !== undefined){
if(!(validate153(data.PredecessorRuns, {instancePath:instancePath+"/PredecessorRuns",parentData:data,parentDataProperty:"PredecessorRuns",rootData}))){
vErrors = vErrors === null ? validate153.errors : append(vErrors, validate153.errors);
errors = vErrors.length;
}
}
if(data.AllocatedCapacity !== undefined){
let data14 = data.AllocatedCapacity;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/AllocatedCapacity",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 2147483647 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/AllocatedCapacity",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data14 < -2147483648 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/AllocatedCapacity",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.ExecutionTime !== undefined){
let data15 = data.ExecutionTime;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionTime",schemaPath:"#/$defs/ExecutionTime/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2147483647 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionTime",schemaPath:"#/$defs/ExecutionTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data15 < -2147483648 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionTime",schemaPath:"#/$defs/ExecutionTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.Timeout !== undefined){
let data16 = data.Timeout;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 2147483647 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data16 < 1 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.MaxCapacity !== undefined){
let data17 = data.MaxCapacity;
if(!((typeof data17 == "number") && (isFinite(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxCapacity",schemaPath:"#/$defs/NullableDouble/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.WorkerType !== undefined){
let data18 = data.WorkerType;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/WorkerType",schemaPath:"#/$defs/WorkerType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((data18 === "Standard") || (data18 === "G.1X")) || (data18 === "G.2X")) || (data18 === "G.025X")) || (data18 === "G.4X")) || (data18 === "G.8X")) || (data18 === "Z.2X")) || (data18 === "G.12X")) || (data18 === "G.16X")) || (data18 === "R.1X")) || (data18 === "R.2X")) || (data18 === "R.4X")) || (data18 === "R.8X"))){
(vErrors ??= []).push({instancePath:instancePath+"/WorkerType",schemaPath:"#/$defs/WorkerType/enum",keyword:"enum",params:{allowedValues: schema131.enum}});
errors++;
}
}
if(data.NumberOfWorkers !== undefined){
let data19 = data.NumberOfWorkers;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/NumberOfWorkers",schemaPath:"#/$defs/NullableInteger/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 2147483647 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/NumberOfWorkers",schemaPath:"#/$defs/NullableInteger/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data19 < -2147483648 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/NumberOfWorkers",schemaPath:"#/$defs/NullableInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.SecurityConfiguration !== undefined){
let data20 = data.SecurityConfiguration;
if(typeof data20 === "string"){
if(func2(data20) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.LogGroupName !== undefined){
if(typeof data.LogGroupName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/LogGroupName",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.NotificationProperty !== undefined){
if(!(validate97(data.NotificationProperty, {instancePath:instancePath+"/NotificationProperty",parentData:data,parentDataProperty:"NotificationProperty",rootData}))){
vErrors = vErrors === null ? validate97.errors : append(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.GlueVersion !== undefined){
let data23 = data.GlueVersion;
if(typeof data23 === "string"){
if(func2(data23) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/GlueVersion",schemaPath:"#/$defs/GlueVersionString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data23) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/GlueVersion",schemaPath:"#/$defs/GlueVersionString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern17.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/GlueVersion",schemaPath:"#/$defs/GlueVersionString/pattern",keyword:"pattern",params:{pattern: "^(\\w+\\.)+\\w+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/GlueVersion",schemaPath:"#/$defs/GlueVersionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.DPUSeconds !== undefined){
let data24 = data.DPUSeconds;
if(!((typeof data24 == "number") && (isFinite(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/DPUSeconds",schemaPath:"#/$defs/NullableDouble/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.ExecutionClass !== undefined){
let data25 = data.ExecutionClass;
if(!((data25 === "FLEX") || (data25 === "STANDARD"))){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionClass",schemaPath:"#/$defs/ExecutionClass/enum",keyword:"enum",params:{allowedValues: schema140.enum}});
errors++;
}
if(typeof data25 === "string"){
if(func2(data25) > 16){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionClass",schemaPath:"#/$defs/ExecutionClass/maxLength",keyword:"maxLength",params:{limit: 16}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionClass",schemaPath:"#/$defs/ExecutionClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.MaintenanceWindow !== undefined){
let data26 = data.MaintenanceWindow;
if(typeof data26 === "string"){
if(!pattern19.test(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/MaintenanceWindow",schemaPath:"#/$defs/MaintenanceWindow/pattern",keyword:"pattern",params:{pattern: "^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]?[0-9]|2[0-3])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/MaintenanceWindow",schemaPath:"#/$defs/MaintenanceWindow/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ProfileName !== undefined){
let data27 = data.ProfileName;
if(typeof data27 === "string"){
if(func2(data27) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/ProfileName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data27) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ProfileName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/ProfileName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ProfileName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.StateDetail !== undefined){
let data28 = data.StateDetail;
if(typeof data28 === "string"){
if(func2(data28) > 400000){
(vErrors ??= []).push({instancePath:instancePath+"/StateDetail",schemaPath:"#/$defs/OrchestrationMessageString/maxLength",keyword:"maxLength",params:{limit: 400000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/StateDetail",schemaPath:"#/$defs/OrchestrationMessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ExecutionRoleSessionPolicy !== undefined){
let data29 = data.ExecutionRoleSessionPolicy;
if(typeof data29 === "string"){
if(func2(data29) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionRoleSessionPolicy",schemaPath:"#/$defs/OrchestrationPolicyJsonString/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func2(data29) < 2){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionRoleSessionPolicy",schemaPath:"#/$defs/OrchestrationPolicyJsonString/minLength",keyword:"minLength",params:{limit: 2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionRoleSessionPolicy",schemaPath:"#/$defs/OrchestrationPolicyJsonString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate151(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate151.errors : append(vErrors, validate151.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "JobRuns")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobRuns !== undefined){
if(!(validate150(data.JobRuns, {instancePath:instancePath+"/JobRuns",parentData:data,parentDataProperty:"JobRuns",rootData}))){
vErrors = vErrors === null ? validate150.errors : append(vErrors, validate150.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "State") || (key0 === "StartedOn")) || (key0 === "CompletedOn")) || (key0 === "ErrorMessage")) || (key0 === "LogGroup")) || (key0 === "LogStream"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.State !== undefined){
let data0 = data.State;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/State",schemaPath:"#/$defs/CrawlState/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data0 === "RUNNING") || (data0 === "CANCELLING")) || (data0 === "CANCELLED")) || (data0 === "SUCCEEDED")) || (data0 === "FAILED")) || (data0 === "ERROR"))){
(vErrors ??= []).push({instancePath:instancePath+"/State",schemaPath:"#/$defs/CrawlState/enum",keyword:"enum",params:{allowedValues: schema184.enum}});
errors++;
}
}
if(data.StartedOn !== undefined){
let data1 = data.StartedOn;
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/StartedOn",schemaPath:"#/$defs/TimestampValue/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.CompletedOn !== undefined){
let data2 = data.CompletedOn;
if(!((typeof data2 == "number") && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/CompletedOn",schemaPath:"#/$defs/TimestampValue/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.ErrorMessage !== undefined){
let data3 = data.ErrorMessage;
if(typeof data3 === "string"){
if(func2(data3) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/DescriptionString/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func2(data3) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/DescriptionString/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/DescriptionString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/DescriptionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.LogGroup !== undefined){
let data4 = data.LogGroup;
if(typeof data4 === "string"){
if(func2(data4) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/LogGroup",schemaPath:"#/$defs/LogGroup/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func2(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/LogGroup",schemaPath:"#/$defs/LogGroup/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/LogGroup",schemaPath:"#/$defs/LogGroup/pattern",keyword:"pattern",params:{pattern: "^[\\.\\-_/#A-Za-z0-9]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/LogGroup",schemaPath:"#/$defs/LogGroup/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.LogStream !== undefined){
let data5 = data.LogStream;
if(typeof data5 === "string"){
if(func2(data5) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/LogStream",schemaPath:"#/$defs/LogStream/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func2(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/LogStream",schemaPath:"#/$defs/LogStream/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern8.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/LogStream",schemaPath:"#/$defs/LogStream/pattern",keyword:"pattern",params:{pattern: "^[^:*]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/LogStream",schemaPath:"#/$defs/LogStream/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate163(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate163.errors : append(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Crawls")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Crawls !== undefined){
if(!(validate162(data.Crawls, {instancePath:instancePath+"/Crawls",parentData:data,parentDataProperty:"Crawls",rootData}))){
vErrors = vErrors === null ? validate162.errors : append(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "Type") || (key0 === "Name")) || (key0 === "UniqueId")) || (key0 === "TriggerDetails")) || (key0 === "JobDetails")) || (key0 === "CrawlerDetails"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Type !== undefined){
let data0 = data.Type;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Type",schemaPath:"#/$defs/NodeType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "CRAWLER") || (data0 === "JOB")) || (data0 === "TRIGGER"))){
(vErrors ??= []).push({instancePath:instancePath+"/Type",schemaPath:"#/$defs/NodeType/enum",keyword:"enum",params:{allowedValues: schema222.enum}});
errors++;
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.UniqueId !== undefined){
let data2 = data.UniqueId;
if(typeof data2 === "string"){
if(func2(data2) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/UniqueId",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/UniqueId",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/UniqueId",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/UniqueId",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.TriggerDetails !== undefined){
if(!(validate146(data.TriggerDetails, {instancePath:instancePath+"/TriggerDetails",parentData:data,parentDataProperty:"TriggerDetails",rootData}))){
vErrors = vErrors === null ? validate146.errors : append(vErrors, validate146.errors);
errors = vErrors.length;
}
}
if(data.JobDetails !== undefined){
if(!(validate149(data.JobDetails, {instancePath:instancePath+"/JobDetails",parentData:data,parentDataProperty:"JobDetails",rootData}))){
vErrors = vErrors === null ? validate149.errors : append(vErrors, validate149.errors);
errors = vErrors.length;
}
}
if(data.CrawlerDetails !== undefined){
if(!(validate161(data.CrawlerDetails, {instancePath:instancePath+"/CrawlerDetails",parentData:data,parentDataProperty:"CrawlerDetails",rootData}))){
vErrors = vErrors === null ? validate161.errors : append(vErrors, validate161.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate145(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate145.errors : append(vErrors, validate145.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "SourceId") || (key0 === "DestinationId"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.SourceId !== undefined){
let data0 = data.SourceId;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/SourceId",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/SourceId",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/SourceId",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/SourceId",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.DestinationId !== undefined){
let data1 = data.DestinationId;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/DestinationId",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/DestinationId",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/DestinationId",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/DestinationId",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate170(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate170.errors : append(vErrors, validate170.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Nodes") || (key0 === "Edges"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Nodes !== undefined){
if(!(validate144(data.Nodes, {instancePath:instancePath+"/Nodes",parentData:data,parentDataProperty:"Nodes",rootData}))){
vErrors = vErrors === null ? validate144.errors : append(vErrors, validate144.errors);
errors = vErrors.length;
}
}
if(data.Edges !== undefined){
if(!(validate169(data.Edges, {instancePath:instancePath+"/Edges",parentData:data,parentDataProperty:"Edges",rootData}))){
vErrors = vErrors === null ? validate169.errors : append(vErrors, validate169.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "BatchSize") || (key0 === "BatchWindow"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.BatchSize !== undefined){
let data0 = data.BatchSize;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/BatchSize",schemaPath:"#/$defs/NullableInteger/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/BatchSize",schemaPath:"#/$defs/NullableInteger/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/BatchSize",schemaPath:"#/$defs/NullableInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.BatchWindow !== undefined){
let data1 = data.BatchWindow;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/BatchWindow",schemaPath:"#/$defs/NullableInteger/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/BatchWindow",schemaPath:"#/$defs/NullableInteger/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/BatchWindow",schemaPath:"#/$defs/NullableInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema202.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WorkflowRunId !== undefined){
let data1 = data.WorkflowRunId;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/WorkflowRunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/WorkflowRunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/WorkflowRunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WorkflowRunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.PreviousRunId !== undefined){
let data2 = data.PreviousRunId;
if(typeof data2 === "string"){
if(func2(data2) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/PreviousRunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/PreviousRunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/PreviousRunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/PreviousRunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WorkflowRunProperties !== undefined){
if(!(validate137(data.WorkflowRunProperties, {instancePath:instancePath+"/WorkflowRunProperties",parentData:data,parentDataProperty:"WorkflowRunProperties",rootData}))){
vErrors = vErrors === null ? validate137.errors : append(vErrors, validate137.errors);
errors = vErrors.length;
}
}
if(data.StartedOn !== undefined){
let data4 = data.StartedOn;
if(!((typeof data4 == "number") && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/StartedOn",schemaPath:"#/$defs/TimestampValue/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.CompletedOn !== undefined){
let data5 = data.CompletedOn;
if(!((typeof data5 == "number") && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/CompletedOn",schemaPath:"#/$defs/TimestampValue/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.Status !== undefined){
let data6 = data.Status;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Status",schemaPath:"#/$defs/WorkflowRunStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data6 === "RUNNING") || (data6 === "COMPLETED")) || (data6 === "STOPPING")) || (data6 === "STOPPED")) || (data6 === "ERROR"))){
(vErrors ??= []).push({instancePath:instancePath+"/Status",schemaPath:"#/$defs/WorkflowRunStatus/enum",keyword:"enum",params:{allowedValues: schema208.enum}});
errors++;
}
}
if(data.ErrorMessage !== undefined){
if(typeof data.ErrorMessage !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/ErrorString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Statistics !== undefined){
if(!(validate141(data.Statistics, {instancePath:instancePath+"/Statistics",parentData:data,parentDataProperty:"Statistics",rootData}))){
vErrors = vErrors === null ? validate141.errors : append(vErrors, validate141.errors);
errors = vErrors.length;
}
}
if(data.Graph !== undefined){
if(!(validate143(data.Graph, {instancePath:instancePath+"/Graph",parentData:data,parentDataProperty:"Graph",rootData}))){
vErrors = vErrors === null ? validate143.errors : append(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(data.StartingEventBatchCondition !== undefined){
if(!(validate174(data.StartingEventBatchCondition, {instancePath:instancePath+"/StartingEventBatchCondition",parentData:data,parentDataProperty:"StartingEventBatchCondition",rootData}))){
vErrors = vErrors === null ? validate174.errors : append(vErrors, validate174.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}

const pattern54 = new RegExp("^[\\.\\-_A-Za-z0-9]+$", "u");

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "BlueprintName") || (key0 === "RunId"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.BlueprintName !== undefined){
let data0 = data.BlueprintName;
if(typeof data0 === "string"){
if(func2(data0) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/BlueprintName",schemaPath:"#/$defs/OrchestrationNameString/maxLength",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/BlueprintName",schemaPath:"#/$defs/OrchestrationNameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern54.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/BlueprintName",schemaPath:"#/$defs/OrchestrationNameString/pattern",keyword:"pattern",params:{pattern: "^[\\.\\-_A-Za-z0-9]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/BlueprintName",schemaPath:"#/$defs/OrchestrationNameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RunId !== undefined){
let data1 = data.RunId;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema194.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Description !== undefined){
if(typeof data.Description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.DefaultRunProperties !== undefined){
if(!(validate137(data.DefaultRunProperties, {instancePath:instancePath+"/DefaultRunProperties",parentData:data,parentDataProperty:"DefaultRunProperties",rootData}))){
vErrors = vErrors === null ? validate137.errors : append(vErrors, validate137.errors);
errors = vErrors.length;
}
}
if(data.CreatedOn !== undefined){
let data3 = data.CreatedOn;
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedOn",schemaPath:"#/$defs/TimestampValue/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.LastModifiedOn !== undefined){
let data4 = data.LastModifiedOn;
if(!((typeof data4 == "number") && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/LastModifiedOn",schemaPath:"#/$defs/TimestampValue/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.LastRun !== undefined){
if(!(validate139(data.LastRun, {instancePath:instancePath+"/LastRun",parentData:data,parentDataProperty:"LastRun",rootData}))){
vErrors = vErrors === null ? validate139.errors : append(vErrors, validate139.errors);
errors = vErrors.length;
}
}
if(data.Graph !== undefined){
if(!(validate143(data.Graph, {instancePath:instancePath+"/Graph",parentData:data,parentDataProperty:"Graph",rootData}))){
vErrors = vErrors === null ? validate143.errors : append(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(data.MaxConcurrentRuns !== undefined){
let data7 = data.MaxConcurrentRuns;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxConcurrentRuns",schemaPath:"#/$defs/NullableInteger/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2147483647 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxConcurrentRuns",schemaPath:"#/$defs/NullableInteger/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data7 < -2147483648 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxConcurrentRuns",schemaPath:"#/$defs/NullableInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.BlueprintDetails !== undefined){
if(!(validate178(data.BlueprintDetails, {instancePath:instancePath+"/BlueprintDetails",parentData:data,parentDataProperty:"BlueprintDetails",rootData}))){
vErrors = vErrors === null ? validate178.errors : append(vErrors, validate178.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 25){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 25}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate136(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate136.errors : append(vErrors, validate136.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Workflows") || (key0 === "MissingWorkflows"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Workflows !== undefined){
if(!(validate135(data.Workflows, {instancePath:instancePath+"/Workflows",parentData:data,parentDataProperty:"Workflows",rootData}))){
vErrors = vErrors === null ? validate135.errors : append(vErrors, validate135.errors);
errors = vErrors.length;
}
}
if(data.MissingWorkflows !== undefined){
if(!(validate132(data.MissingWorkflows, {instancePath:instancePath+"/MissingWorkflows",parentData:data,parentDataProperty:"MissingWorkflows",rootData}))){
vErrors = vErrors === null ? validate132.errors : append(vErrors, validate132.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

export const BatchStopJobRunRequest = validate183;

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 25){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 25}});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.JobName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "JobName"}});
errors++;
}
if(data.JobRunIds === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "JobRunIds"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "JobName") || (key0 === "JobRunIds"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
let data0 = data.JobName;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.JobRunIds !== undefined){
if(!(validate184(data.JobRunIds, {instancePath:instancePath+"/JobRunIds",parentData:data,parentDataProperty:"JobRunIds",rootData}))){
vErrors = vErrors === null ? validate184.errors : append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}

export const BatchStopJobRunResponse = validate186;

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "JobName") || (key0 === "JobRunId"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
let data0 = data.JobName;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.JobRunId !== undefined){
let data1 = data.JobRunId;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobRunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}


function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate188(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate188.errors : append(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "ErrorCode") || (key0 === "ErrorMessage"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ErrorCode !== undefined){
let data0 = data.ErrorCode;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorCode",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorCode",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorCode",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ErrorCode",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ErrorMessage !== undefined){
let data1 = data.ErrorMessage;
if(typeof data1 === "string"){
if(func2(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/DescriptionString/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func2(data1) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/DescriptionString/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/DescriptionString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/DescriptionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "JobName") || (key0 === "JobRunId")) || (key0 === "ErrorDetail"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
let data0 = data.JobName;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.JobRunId !== undefined){
let data1 = data.JobRunId;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobRunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ErrorDetail !== undefined){
if(!(validate193(data.ErrorDetail, {instancePath:instancePath+"/ErrorDetail",parentData:data,parentDataProperty:"ErrorDetail",rootData}))){
vErrors = vErrors === null ? validate193.errors : append(vErrors, validate193.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate192(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate192.errors : append(vErrors, validate192.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "SuccessfulSubmissions") || (key0 === "Errors"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.SuccessfulSubmissions !== undefined){
if(!(validate187(data.SuccessfulSubmissions, {instancePath:instancePath+"/SuccessfulSubmissions",parentData:data,parentDataProperty:"SuccessfulSubmissions",rootData}))){
vErrors = vErrors === null ? validate187.errors : append(vErrors, validate187.errors);
errors = vErrors.length;
}
}
if(data.Errors !== undefined){
if(!(validate191(data.Errors, {instancePath:instancePath+"/Errors",parentData:data,parentDataProperty:"Errors",rootData}))){
vErrors = vErrors === null ? validate191.errors : append(vErrors, validate191.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}

export const CreateCrawlerRequest = validate197;
const schema296 = {"type":"object","properties":{"Name":{"$ref":"#/$defs/NameString"},"Role":{"$ref":"#/$defs/Role"},"DatabaseName":{"$ref":"#/$defs/DatabaseName"},"Description":{"$ref":"#/$defs/DescriptionString"},"Targets":{"$ref":"#/$defs/CrawlerTargets"},"Schedule":{"$ref":"#/$defs/CronExpression"},"Classifiers":{"$ref":"#/$defs/ClassifierNameList"},"TablePrefix":{"$ref":"#/$defs/TablePrefix"},"SchemaChangePolicy":{"$ref":"#/$defs/SchemaChangePolicy"},"RecrawlPolicy":{"$ref":"#/$defs/RecrawlPolicy"},"LineageConfiguration":{"$ref":"#/$defs/LineageConfiguration"},"LakeFormationConfiguration":{"$ref":"#/$defs/LakeFormationConfiguration"},"Configuration":{"$ref":"#/$defs/CrawlerConfiguration"},"CrawlerSecurityConfiguration":{"$ref":"#/$defs/CrawlerSecurityConfiguration"},"Tags":{"$ref":"#/$defs/TagsMap"},"CatalogId":{"$ref":"#/$defs/CatalogIdString"}},"required":["Name","Role","Targets"],"additionalProperties":false};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 50){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 128){
(vErrors ??= []).push({instancePath,schemaPath:"#/$defs/TagKey/maxLength",keyword:"maxLength",params:{limit: 128},propertyName:key0});
errors++;
}
if(func2(key0) < 1){
(vErrors ??= []).push({instancePath,schemaPath:"#/$defs/TagKey/minLength",keyword:"minLength",params:{limit: 1},propertyName:key0});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/$defs/TagKey/type",keyword:"type",params:{type: "string"},propertyName:key0});
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(func2(data0) > 256){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/TagValue/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func2(data0) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/TagValue/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/TagValue/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
if(data.Role === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Role"}});
errors++;
}
if(data.Targets === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Targets"}});
errors++;
}
for(const key0 in data){
if(!(func4.call(schema296.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Role !== undefined){
if(typeof data.Role !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Role",schemaPath:"#/$defs/Role/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.DatabaseName !== undefined){
if(typeof data.DatabaseName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/DatabaseName",schemaPath:"#/$defs/DatabaseName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Description !== undefined){
let data3 = data.Description;
if(typeof data3 === "string"){
if(func2(data3) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func2(data3) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Targets !== undefined){
if(!(validate17(data.Targets, {instancePath:instancePath+"/Targets",parentData:data,parentDataProperty:"Targets",rootData}))){
vErrors = vErrors === null ? validate17.errors : append(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.Schedule !== undefined){
if(typeof data.Schedule !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Schedule",schemaPath:"#/$defs/CronExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Classifiers !== undefined){
if(!(validate63(data.Classifiers, {instancePath:instancePath+"/Classifiers",parentData:data,parentDataProperty:"Classifiers",rootData}))){
vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.TablePrefix !== undefined){
let data7 = data.TablePrefix;
if(typeof data7 === "string"){
if(func2(data7) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/TablePrefix",schemaPath:"#/$defs/TablePrefix/maxLength",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func2(data7) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/TablePrefix",schemaPath:"#/$defs/TablePrefix/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/TablePrefix",schemaPath:"#/$defs/TablePrefix/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SchemaChangePolicy !== undefined){
if(!(validate67(data.SchemaChangePolicy, {instancePath:instancePath+"/SchemaChangePolicy",parentData:data,parentDataProperty:"SchemaChangePolicy",rootData}))){
vErrors = vErrors === null ? validate67.errors : append(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.RecrawlPolicy !== undefined){
if(!(validate65(data.RecrawlPolicy, {instancePath:instancePath+"/RecrawlPolicy",parentData:data,parentDataProperty:"RecrawlPolicy",rootData}))){
vErrors = vErrors === null ? validate65.errors : append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.LineageConfiguration !== undefined){
if(!(validate69(data.LineageConfiguration, {instancePath:instancePath+"/LineageConfiguration",parentData:data,parentDataProperty:"LineageConfiguration",rootData}))){
vErrors = vErrors === null ? validate69.errors : append(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.LakeFormationConfiguration !== undefined){
if(!(validate75(data.LakeFormationConfiguration, {instancePath:instancePath+"/LakeFormationConfiguration",parentData:data,parentDataProperty:"LakeFormationConfiguration",rootData}))){
vErrors = vErrors === null ? validate75.errors : append(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.Configuration !== undefined){
if(typeof data.Configuration !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Configuration",schemaPath:"#/$defs/CrawlerConfiguration/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.CrawlerSecurityConfiguration !== undefined){
let data13 = data.CrawlerSecurityConfiguration;
if(typeof data13 === "string"){
if(func2(data13) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerSecurityConfiguration",schemaPath:"#/$defs/CrawlerSecurityConfiguration/maxLength",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func2(data13) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerSecurityConfiguration",schemaPath:"#/$defs/CrawlerSecurityConfiguration/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerSecurityConfiguration",schemaPath:"#/$defs/CrawlerSecurityConfiguration/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Tags !== undefined){
if(!(validate204(data.Tags, {instancePath:instancePath+"/Tags",parentData:data,parentDataProperty:"Tags",rootData}))){
vErrors = vErrors === null ? validate204.errors : append(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data.CatalogId !== undefined){
let data15 = data.CatalogId;
if(typeof data15 === "string"){
if(func2(data15) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/CatalogId",schemaPath:"#/$defs/CatalogIdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data15) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/CatalogId",schemaPath:"#/$defs/CatalogIdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/CatalogId",schemaPath:"#/$defs/CatalogIdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/CatalogId",schemaPath:"#/$defs/CatalogIdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}

export const CreateCrawlerResponse = validate206;

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}

export const CreateJobRequest = validate207;
const schema310 = {"type":"object","properties":{"Name":{"$ref":"#/$defs/NameString"},"JobMode":{"$ref":"#/$defs/JobMode"},"JobRunQueuingEnabled":{"$ref":"#/$defs/NullableBoolean"},"Description":{"$ref":"#/$defs/DescriptionString"},"LogUri":{"$ref":"#/$defs/UriString"},"Role":{"$ref":"#/$defs/RoleString"},"ExecutionProperty":{"$ref":"#/$defs/ExecutionProperty"},"Command":{"$ref":"#/$defs/JobCommand"},"DefaultArguments":{"$ref":"#/$defs/GenericMap"},"NonOverridableArguments":{"$ref":"#/$defs/GenericMap"},"Connections":{"$ref":"#/$defs/ConnectionsList"},"MaxRetries":{"$ref":"#/$defs/MaxRetries","default":0},"AllocatedCapacity":{"$ref":"#/$defs/IntegerValue","deprecated":true,"default":0},"Timeout":{"$ref":"#/$defs/Timeout"},"MaxCapacity":{"$ref":"#/$defs/NullableDouble"},"SecurityConfiguration":{"$ref":"#/$defs/NameString"},"Tags":{"$ref":"#/$defs/TagsMap"},"NotificationProperty":{"$ref":"#/$defs/NotificationProperty"},"GlueVersion":{"$ref":"#/$defs/GlueVersionString"},"NumberOfWorkers":{"$ref":"#/$defs/NullableInteger"},"WorkerType":{"$ref":"#/$defs/WorkerType"},"CodeGenConfigurationNodes":{"$ref":"#/$defs/CodeGenConfigurationNodes"},"ExecutionClass":{"$ref":"#/$defs/ExecutionClass"},"SourceControlDetails":{"$ref":"#/$defs/SourceControlDetails"},"MaintenanceWindow":{"$ref":"#/$defs/MaintenanceWindow"}},"required":["Name","Role","Command"],"additionalProperties":false};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
if(data.Role === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Role"}});
errors++;
}
if(data.Command === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Command"}});
errors++;
}
for(const key0 in data){
if(!(func4.call(schema310.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.JobMode !== undefined){
let data1 = data.JobMode;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/JobMode",schemaPath:"#/$defs/JobMode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "SCRIPT") || (data1 === "VISUAL")) || (data1 === "NOTEBOOK"))){
(vErrors ??= []).push({instancePath:instancePath+"/JobMode",schemaPath:"#/$defs/JobMode/enum",keyword:"enum",params:{allowedValues: schema107.enum}});
errors++;
}
}
if(data.JobRunQueuingEnabled !== undefined){
if(typeof data.JobRunQueuingEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunQueuingEnabled",schemaPath:"#/$defs/NullableBoolean/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.Description !== undefined){
let data3 = data.Description;
if(typeof data3 === "string"){
if(func2(data3) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func2(data3) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.LogUri !== undefined){
if(typeof data.LogUri !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/LogUri",schemaPath:"#/$defs/UriString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Role !== undefined){
if(typeof data.Role !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Role",schemaPath:"#/$defs/RoleString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ExecutionProperty !== undefined){
if(!(validate86(data.ExecutionProperty, {instancePath:instancePath+"/ExecutionProperty",parentData:data,parentDataProperty:"ExecutionProperty",rootData}))){
vErrors = vErrors === null ? validate86.errors : append(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data.Command !== undefined){
if(!(validate88(data.Command, {instancePath:instancePath+"/Command",parentData:data,parentDataProperty:"Command",rootData}))){
vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.DefaultArguments !== undefined){
if(!(validate90(data.DefaultArguments, {instancePath:instancePath+"/DefaultArguments",parentData:data,parentDataProperty:"DefaultArguments",rootData}))){
vErrors = vErrors === null ? validate90.errors : append(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.NonOverridableArguments !== undefined){
if(!(validate90(data.NonOverridableArguments, {instancePath:instancePath+"/NonOverridableArguments",parentData:data,parentDataProperty:"NonOverridableArguments",rootData}))){
vErrors = vErrors === null ? validate90.errors : append(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.Connections !== undefined){
if(!(validate93(data.Connections, {instancePath:instancePath+"/Connections",parentData:data,parentDataProperty:"Connections",rootData}))){
vErrors = vErrors === null ? validate93.errors : append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.MaxRetries !== undefined){
let data11 = data.MaxRetries;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxRetries",schemaPath:"#/$defs/MaxRetries/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2147483647 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxRetries",schemaPath:"#/$defs/MaxRetries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data11 < -2147483648 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxRetries",schemaPath:"#/$defs/MaxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.AllocatedCapacity !== undefined){
let data12 = data.AllocatedCapacity;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/AllocatedCapacity",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2147483647 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/AllocatedCapacity",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data12 < -2147483648 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/AllocatedCapacity",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.Timeout !== undefined){
let data13 = data.Timeout;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data13 < 1 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.MaxCapacity !== undefined){
let data14 = data.MaxCapacity;
if(!((typeof data14 == "number") && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxCapacity",schemaPath:"#/$defs/NullableDouble/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.SecurityConfiguration !== undefined){
let data15 = data.SecurityConfiguration;
if(typeof data15 === "string"){
if(func2(data15) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data15) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Tags !== undefined){
if(!(validate204(data.Tags, {instancePath:instancePath+"/Tags",parentData:data,parentDataProperty:"Tags",rootData}))){
vErrors = vErrors === null ? validate204.errors : append(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data.NotificationProperty !== undefined){
if(!(validate97(data.NotificationProperty, {instancePath:instancePath+"/NotificationProperty",parentData:data,parentDataProperty:"NotificationProperty",rootData}))){
vErrors = vErrors === null ? validate97.errors : append(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.GlueVersion !== undefined){
let data18 = data.GlueVersion;
if(typeof data18 === "string"){
if(func2(data18) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/GlueVersion",schemaPath:"#/$defs/GlueVersionString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/GlueVersion",schemaPath:"#/$defs/GlueVersionString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern17.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/GlueVersion",schemaPath:"#/$defs/GlueVersionString/pattern",keyword:"pattern",params:{pattern: "^(\\w+\\.)+\\w+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/GlueVersion",schemaPath:"#/$defs/GlueVersionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.NumberOfWorkers !== undefined){
let data19 = data.NumberOfWorkers;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/NumberOfWorkers",schemaPath:"#/$defs/NullableInteger/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 2147483647 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/NumberOfWorkers",schemaPath:"#/$defs/NullableInteger/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data19 < -2147483648 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/NumberOfWorkers",schemaPath:"#/$defs/NullableInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.WorkerType !== undefined){
let data20 = data.WorkerType;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/WorkerType",schemaPath:"#/$defs/WorkerType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((data20 === "Standard") || (data20 === "G.1X")) || (data20 === "G.2X")) || (data20 === "G.025X")) || (data20 === "G.4X")) || (data20 === "G.8X")) || (data20 === "Z.2X")) || (data20 === "G.12X")) || (data20 === "G.16X")) || (data20 === "R.1X")) || (data20 === "R.2X")) || (data20 === "R.4X")) || (data20 === "R.8X"))){
(vErrors ??= []).push({instancePath:instancePath+"/WorkerType",schemaPath:"#/$defs/WorkerType/enum",keyword:"enum",params:{allowedValues: schema131.enum}});
errors++;
}
}
if(data.CodeGenConfigurationNodes !== undefined){
if(!(validate99(data.CodeGenConfigurationNodes, {instancePath:instancePath+"/CodeGenConfigurationNodes",parentData:data,parentDataProperty:"CodeGenConfigurationNodes",rootData}))){
vErrors = vErrors === null ? validate99.errors : append(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.ExecutionClass !== undefined){
let data22 = data.ExecutionClass;
if(!((data22 === "FLEX") || (data22 === "STANDARD"))){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionClass",schemaPath:"#/$defs/ExecutionClass/enum",keyword:"enum",params:{allowedValues: schema140.enum}});
errors++;
}
if(typeof data22 === "string"){
if(func2(data22) > 16){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionClass",schemaPath:"#/$defs/ExecutionClass/maxLength",keyword:"maxLength",params:{limit: 16}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionClass",schemaPath:"#/$defs/ExecutionClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SourceControlDetails !== undefined){
if(!(validate101(data.SourceControlDetails, {instancePath:instancePath+"/SourceControlDetails",parentData:data,parentDataProperty:"SourceControlDetails",rootData}))){
vErrors = vErrors === null ? validate101.errors : append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.MaintenanceWindow !== undefined){
let data24 = data.MaintenanceWindow;
if(typeof data24 === "string"){
if(!pattern19.test(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/MaintenanceWindow",schemaPath:"#/$defs/MaintenanceWindow/pattern",keyword:"pattern",params:{pattern: "^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]?[0-9]|2[0-3])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/MaintenanceWindow",schemaPath:"#/$defs/MaintenanceWindow/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}

export const CreateJobResponse = validate217;

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}

export const CreateTriggerRequest = validate218;
const schema329 = {"type":"object","properties":{"Name":{"$ref":"#/$defs/NameString"},"WorkflowName":{"$ref":"#/$defs/NameString"},"Type":{"$ref":"#/$defs/TriggerType"},"Schedule":{"$ref":"#/$defs/GenericString"},"Predicate":{"$ref":"#/$defs/Predicate"},"Actions":{"$ref":"#/$defs/ActionList"},"Description":{"$ref":"#/$defs/DescriptionString"},"StartOnCreation":{"$ref":"#/$defs/BooleanValue","default":false},"Tags":{"$ref":"#/$defs/TagsMap"},"EventBatchingCondition":{"$ref":"#/$defs/EventBatchingCondition"}},"required":["Name","Type","Actions"],"additionalProperties":false};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
if(data.Type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}});
errors++;
}
if(data.Actions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Actions"}});
errors++;
}
for(const key0 in data){
if(!(func4.call(schema329.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WorkflowName !== undefined){
let data1 = data.WorkflowName;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/WorkflowName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/WorkflowName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/WorkflowName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WorkflowName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Type !== undefined){
let data2 = data.Type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Type",schemaPath:"#/$defs/TriggerType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data2 === "SCHEDULED") || (data2 === "CONDITIONAL")) || (data2 === "ON_DEMAND")) || (data2 === "EVENT"))){
(vErrors ??= []).push({instancePath:instancePath+"/Type",schemaPath:"#/$defs/TriggerType/enum",keyword:"enum",params:{allowedValues: schema166.enum}});
errors++;
}
}
if(data.Schedule !== undefined){
if(typeof data.Schedule !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Schedule",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Predicate !== undefined){
if(!(validate120(data.Predicate, {instancePath:instancePath+"/Predicate",parentData:data,parentDataProperty:"Predicate",rootData}))){
vErrors = vErrors === null ? validate120.errors : append(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.Actions !== undefined){
if(!(validate114(data.Actions, {instancePath:instancePath+"/Actions",parentData:data,parentDataProperty:"Actions",rootData}))){
vErrors = vErrors === null ? validate114.errors : append(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.Description !== undefined){
let data6 = data.Description;
if(typeof data6 === "string"){
if(func2(data6) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func2(data6) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
if(!pattern4.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.StartOnCreation !== undefined){
if(typeof data.StartOnCreation !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/StartOnCreation",schemaPath:"#/$defs/BooleanValue/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.Tags !== undefined){
if(!(validate204(data.Tags, {instancePath:instancePath+"/Tags",parentData:data,parentDataProperty:"Tags",rootData}))){
vErrors = vErrors === null ? validate204.errors : append(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data.EventBatchingCondition !== undefined){
if(!(validate126(data.EventBatchingCondition, {instancePath:instancePath+"/EventBatchingCondition",parentData:data,parentDataProperty:"EventBatchingCondition",rootData}))){
vErrors = vErrors === null ? validate126.errors : append(vErrors, validate126.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}

export const CreateTriggerResponse = validate223;

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}

export const CreateWorkflowRequest = validate224;

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "Name") || (key0 === "Description")) || (key0 === "DefaultRunProperties")) || (key0 === "Tags")) || (key0 === "MaxConcurrentRuns"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Description !== undefined){
let data1 = data.Description;
if(typeof data1 === "string"){
if(func2(data1) > 120000){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/WorkflowDescriptionString/maxLength",keyword:"maxLength",params:{limit: 120000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/WorkflowDescriptionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.DefaultRunProperties !== undefined){
if(!(validate137(data.DefaultRunProperties, {instancePath:instancePath+"/DefaultRunProperties",parentData:data,parentDataProperty:"DefaultRunProperties",rootData}))){
vErrors = vErrors === null ? validate137.errors : append(vErrors, validate137.errors);
errors = vErrors.length;
}
}
if(data.Tags !== undefined){
if(!(validate204(data.Tags, {instancePath:instancePath+"/Tags",parentData:data,parentDataProperty:"Tags",rootData}))){
vErrors = vErrors === null ? validate204.errors : append(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data.MaxConcurrentRuns !== undefined){
let data4 = data.MaxConcurrentRuns;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxConcurrentRuns",schemaPath:"#/$defs/NullableInteger/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxConcurrentRuns",schemaPath:"#/$defs/NullableInteger/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data4 < -2147483648 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxConcurrentRuns",schemaPath:"#/$defs/NullableInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}

export const CreateWorkflowResponse = validate227;

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}

export const DeleteCrawlerRequest = validate228;

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}

export const DeleteCrawlerResponse = validate229;

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}

export const DeleteJobRequest = validate230;

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.JobName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "JobName"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "JobName")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
let data0 = data.JobName;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}

export const DeleteJobResponse = validate231;

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "JobName")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
let data0 = data.JobName;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}

export const DeleteTriggerRequest = validate232;

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}

export const DeleteTriggerResponse = validate233;

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}

export const DeleteWorkflowRequest = validate234;

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}

export const DeleteWorkflowResponse = validate235;

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}

export const GetCrawlerRequest = validate236;

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}

export const GetCrawlerResponse = validate237;

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Crawler")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Crawler !== undefined){
if(!(validate16(data.Crawler, {instancePath:instancePath+"/Crawler",parentData:data,parentDataProperty:"Crawler",rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}

export const GetCrawlersRequest = validate239;

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "MaxResults") || (key0 === "NextToken"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.MaxResults !== undefined){
let data0 = data.MaxResults;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/Token/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}

export const GetCrawlersResponse = validate240;

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Crawlers") || (key0 === "NextToken"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Crawlers !== undefined){
if(!(validate15(data.Crawlers, {instancePath:instancePath+"/Crawlers",parentData:data,parentDataProperty:"Crawlers",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/Token/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}

export const GetJobRequest = validate242;

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.JobName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "JobName"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "JobName")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
let data0 = data.JobName;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}

export const GetJobResponse = validate243;

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Job")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Job !== undefined){
if(!(validate85(data.Job, {instancePath:instancePath+"/Job",parentData:data,parentDataProperty:"Job",rootData}))){
vErrors = vErrors === null ? validate85.errors : append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}

export const GetJobBookmarkRequest = validate245;

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.JobName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "JobName"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "JobName") || (key0 === "RunId")) || (key0 === "Version"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
if(typeof data.JobName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/JobName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RunId !== undefined){
if(typeof data.RunId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/RunId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Version !== undefined){
let data2 = data.Version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/Version",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/Version",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/Version",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}

export const GetJobBookmarkResponse = validate246;

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "JobName") || (key0 === "Version")) || (key0 === "Run")) || (key0 === "Attempt")) || (key0 === "PreviousRunId")) || (key0 === "RunId")) || (key0 === "JobBookmark"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
if(typeof data.JobName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/JobName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Version !== undefined){
let data1 = data.Version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/Version",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/Version",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/Version",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.Run !== undefined){
let data2 = data.Run;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/Run",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/Run",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/Run",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.Attempt !== undefined){
let data3 = data.Attempt;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/Attempt",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/Attempt",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/Attempt",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.PreviousRunId !== undefined){
if(typeof data.PreviousRunId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/PreviousRunId",schemaPath:"#/$defs/RunId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RunId !== undefined){
if(typeof data.RunId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/RunId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.JobBookmark !== undefined){
if(typeof data.JobBookmark !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/JobBookmark",schemaPath:"#/$defs/JsonValue/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}


function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "JobBookmarkEntry")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobBookmarkEntry !== undefined){
if(!(validate247(data.JobBookmarkEntry, {instancePath:instancePath+"/JobBookmarkEntry",parentData:data,parentDataProperty:"JobBookmarkEntry",rootData}))){
vErrors = vErrors === null ? validate247.errors : append(vErrors, validate247.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}

export const GetJobBookmarksRequest = validate249;

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.JobName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "JobName"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "JobName") || (key0 === "MaxResults")) || (key0 === "NextToken"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
if(typeof data.JobName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/JobName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.MaxResults !== undefined){
let data1 = data.MaxResults;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.NextToken !== undefined){
let data2 = data.NextToken;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}

export const GetJobBookmarksResponse = validate250;

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate247(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate247.errors : append(vErrors, validate247.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "JobBookmarkEntries") || (key0 === "NextToken"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobBookmarkEntries !== undefined){
if(!(validate251(data.JobBookmarkEntries, {instancePath:instancePath+"/JobBookmarkEntries",parentData:data,parentDataProperty:"JobBookmarkEntries",rootData}))){
vErrors = vErrors === null ? validate251.errors : append(vErrors, validate251.errors);
errors = vErrors.length;
}
}
if(data.NextToken !== undefined){
let data1 = data.NextToken;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}

export const GetJobRunRequest = validate254;

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.JobName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "JobName"}});
errors++;
}
if(data.RunId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RunId"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "JobName") || (key0 === "RunId")) || (key0 === "PredecessorsIncluded"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
let data0 = data.JobName;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RunId !== undefined){
let data1 = data.RunId;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.PredecessorsIncluded !== undefined){
if(typeof data.PredecessorsIncluded !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/PredecessorsIncluded",schemaPath:"#/$defs/BooleanValue/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}

export const GetJobRunResponse = validate255;

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "JobRun")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobRun !== undefined){
if(!(validate151(data.JobRun, {instancePath:instancePath+"/JobRun",parentData:data,parentDataProperty:"JobRun",rootData}))){
vErrors = vErrors === null ? validate151.errors : append(vErrors, validate151.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}

export const GetJobRunsRequest = validate257;

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.JobName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "JobName"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "JobName") || (key0 === "NextToken")) || (key0 === "MaxResults"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
let data0 = data.JobName;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.MaxResults !== undefined){
let data2 = data.MaxResults;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/OrchestrationPageSize200/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/OrchestrationPageSize200/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/OrchestrationPageSize200/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}

export const GetJobRunsResponse = validate258;

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "JobRuns") || (key0 === "NextToken"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobRuns !== undefined){
if(!(validate150(data.JobRuns, {instancePath:instancePath+"/JobRuns",parentData:data,parentDataProperty:"JobRuns",rootData}))){
vErrors = vErrors === null ? validate150.errors : append(vErrors, validate150.errors);
errors = vErrors.length;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}

export const GetJobsRequest = validate260;

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "NextToken") || (key0 === "MaxResults"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.MaxResults !== undefined){
let data1 = data.MaxResults;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}

export const GetJobsResponse = validate261;

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Jobs") || (key0 === "NextToken"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Jobs !== undefined){
if(!(validate84(data.Jobs, {instancePath:instancePath+"/Jobs",parentData:data,parentDataProperty:"Jobs",rootData}))){
vErrors = vErrors === null ? validate84.errors : append(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}

export const GetTagsRequest = validate263;
const pattern91 = new RegExp("^arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*$", "u");

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ResourceArn === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ResourceArn"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "ResourceArn")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ResourceArn !== undefined){
let data0 = data.ResourceArn;
if(typeof data0 === "string"){
if(func2(data0) > 10240){
(vErrors ??= []).push({instancePath:instancePath+"/ResourceArn",schemaPath:"#/$defs/GlueResourceArn/maxLength",keyword:"maxLength",params:{limit: 10240}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ResourceArn",schemaPath:"#/$defs/GlueResourceArn/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern91.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/ResourceArn",schemaPath:"#/$defs/GlueResourceArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ResourceArn",schemaPath:"#/$defs/GlueResourceArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}

export const GetTagsResponse = validate264;

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Tags")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Tags !== undefined){
if(!(validate204(data.Tags, {instancePath:instancePath+"/Tags",parentData:data,parentDataProperty:"Tags",rootData}))){
vErrors = vErrors === null ? validate204.errors : append(vErrors, validate204.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}

export const GetTriggerRequest = validate266;

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}

export const GetTriggerResponse = validate267;

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Trigger")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Trigger !== undefined){
if(!(validate113(data.Trigger, {instancePath:instancePath+"/Trigger",parentData:data,parentDataProperty:"Trigger",rootData}))){
vErrors = vErrors === null ? validate113.errors : append(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}

export const GetTriggersRequest = validate269;

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "NextToken") || (key0 === "DependentJobName")) || (key0 === "MaxResults"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.DependentJobName !== undefined){
let data1 = data.DependentJobName;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/DependentJobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/DependentJobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/DependentJobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/DependentJobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.MaxResults !== undefined){
let data2 = data.MaxResults;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/OrchestrationPageSize200/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/OrchestrationPageSize200/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/OrchestrationPageSize200/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}

export const GetTriggersResponse = validate270;

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Triggers") || (key0 === "NextToken"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Triggers !== undefined){
if(!(validate112(data.Triggers, {instancePath:instancePath+"/Triggers",parentData:data,parentDataProperty:"Triggers",rootData}))){
vErrors = vErrors === null ? validate112.errors : append(vErrors, validate112.errors);
errors = vErrors.length;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}

export const GetWorkflowRequest = validate272;

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "Name") || (key0 === "IncludeGraph"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.IncludeGraph !== undefined){
if(typeof data.IncludeGraph !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/IncludeGraph",schemaPath:"#/$defs/NullableBoolean/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}

export const GetWorkflowResponse = validate273;

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Workflow")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Workflow !== undefined){
if(!(validate136(data.Workflow, {instancePath:instancePath+"/Workflow",parentData:data,parentDataProperty:"Workflow",rootData}))){
vErrors = vErrors === null ? validate136.errors : append(vErrors, validate136.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}

export const GetWorkflowRunRequest = validate275;

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
if(data.RunId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RunId"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "Name") || (key0 === "RunId")) || (key0 === "IncludeGraph"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RunId !== undefined){
let data1 = data.RunId;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.IncludeGraph !== undefined){
if(typeof data.IncludeGraph !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/IncludeGraph",schemaPath:"#/$defs/NullableBoolean/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}

export const GetWorkflowRunResponse = validate276;

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Run")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Run !== undefined){
if(!(validate139(data.Run, {instancePath:instancePath+"/Run",parentData:data,parentDataProperty:"Run",rootData}))){
vErrors = vErrors === null ? validate139.errors : append(vErrors, validate139.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}

export const GetWorkflowRunPropertiesRequest = validate278;

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
if(data.RunId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RunId"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "Name") || (key0 === "RunId"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RunId !== undefined){
let data1 = data.RunId;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}

export const GetWorkflowRunPropertiesResponse = validate279;

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "RunProperties")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.RunProperties !== undefined){
if(!(validate137(data.RunProperties, {instancePath:instancePath+"/RunProperties",parentData:data,parentDataProperty:"RunProperties",rootData}))){
vErrors = vErrors === null ? validate137.errors : append(vErrors, validate137.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}

export const GetWorkflowRunsRequest = validate281;

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "Name") || (key0 === "IncludeGraph")) || (key0 === "NextToken")) || (key0 === "MaxResults"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.IncludeGraph !== undefined){
if(typeof data.IncludeGraph !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/IncludeGraph",schemaPath:"#/$defs/NullableBoolean/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.MaxResults !== undefined){
let data3 = data.MaxResults;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}

export const GetWorkflowRunsResponse = validate282;

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate139(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate139.errors : append(vErrors, validate139.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}


function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Runs") || (key0 === "NextToken"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Runs !== undefined){
if(!(validate283(data.Runs, {instancePath:instancePath+"/Runs",parentData:data,parentDataProperty:"Runs",rootData}))){
vErrors = vErrors === null ? validate283.errors : append(vErrors, validate283.errors);
errors = vErrors.length;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}

export const ListCrawlersRequest = validate286;

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "MaxResults") || (key0 === "NextToken")) || (key0 === "Tags"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.MaxResults !== undefined){
let data0 = data.MaxResults;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/Token/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Tags !== undefined){
if(!(validate204(data.Tags, {instancePath:instancePath+"/Tags",parentData:data,parentDataProperty:"Tags",rootData}))){
vErrors = vErrors === null ? validate204.errors : append(vErrors, validate204.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}

export const ListCrawlersResponse = validate288;

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "CrawlerNames") || (key0 === "NextToken"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.CrawlerNames !== undefined){
if(!(validate12(data.CrawlerNames, {instancePath:instancePath+"/CrawlerNames",parentData:data,parentDataProperty:"CrawlerNames",rootData}))){
vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/Token/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}

export const ListCrawlsRequest = validate290;
const schema449 = {"type":"string","enum":["CRAWL_ID","STATE","START_TIME","END_TIME","DPU_HOUR"]};
const schema450 = {"type":"string","enum":["GT","GE","LT","LE","EQ","NE"]};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "FieldName") || (key0 === "FilterOperator")) || (key0 === "FieldValue"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.FieldName !== undefined){
let data0 = data.FieldName;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/FieldName",schemaPath:"#/$defs/FieldName/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data0 === "CRAWL_ID") || (data0 === "STATE")) || (data0 === "START_TIME")) || (data0 === "END_TIME")) || (data0 === "DPU_HOUR"))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldName",schemaPath:"#/$defs/FieldName/enum",keyword:"enum",params:{allowedValues: schema449.enum}});
errors++;
}
}
if(data.FilterOperator !== undefined){
let data1 = data.FilterOperator;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/FilterOperator",schemaPath:"#/$defs/FilterOperator/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data1 === "GT") || (data1 === "GE")) || (data1 === "LT")) || (data1 === "LE")) || (data1 === "EQ")) || (data1 === "NE"))){
(vErrors ??= []).push({instancePath:instancePath+"/FilterOperator",schemaPath:"#/$defs/FilterOperator/enum",keyword:"enum",params:{allowedValues: schema450.enum}});
errors++;
}
}
if(data.FieldValue !== undefined){
if(typeof data.FieldValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/FieldValue",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}


function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate292(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate292.errors : append(vErrors, validate292.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CrawlerName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "CrawlerName"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "CrawlerName") || (key0 === "MaxResults")) || (key0 === "Filters")) || (key0 === "NextToken"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.CrawlerName !== undefined){
let data0 = data.CrawlerName;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.MaxResults !== undefined){
let data1 = data.MaxResults;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.Filters !== undefined){
if(!(validate291(data.Filters, {instancePath:instancePath+"/Filters",parentData:data,parentDataProperty:"Filters",rootData}))){
vErrors = vErrors === null ? validate291.errors : append(vErrors, validate291.errors);
errors = vErrors.length;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/Token/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}

export const ListCrawlsResponse = validate295;
const schema455 = {"type":"object","properties":{"CrawlId":{"$ref":"#/$defs/CrawlId"},"State":{"$ref":"#/$defs/CrawlerHistoryState"},"StartTime":{"$ref":"#/$defs/Timestamp"},"EndTime":{"$ref":"#/$defs/Timestamp"},"Summary":{"$ref":"#/$defs/NameString"},"ErrorMessage":{"$ref":"#/$defs/DescriptionString"},"LogGroup":{"$ref":"#/$defs/LogGroup"},"LogStream":{"$ref":"#/$defs/LogStream"},"MessagePrefix":{"$ref":"#/$defs/MessagePrefix"},"DPUHour":{"$ref":"#/$defs/NonNegativeDouble","default":0}},"additionalProperties":false};
const schema457 = {"type":"string","enum":["RUNNING","COMPLETED","FAILED","STOPPED"]};

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema455.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.CrawlId !== undefined){
if(typeof data.CrawlId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlId",schemaPath:"#/$defs/CrawlId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.State !== undefined){
let data1 = data.State;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/State",schemaPath:"#/$defs/CrawlerHistoryState/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data1 === "RUNNING") || (data1 === "COMPLETED")) || (data1 === "FAILED")) || (data1 === "STOPPED"))){
(vErrors ??= []).push({instancePath:instancePath+"/State",schemaPath:"#/$defs/CrawlerHistoryState/enum",keyword:"enum",params:{allowedValues: schema457.enum}});
errors++;
}
}
if(data.StartTime !== undefined){
let data2 = data.StartTime;
if(!((typeof data2 == "number") && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/StartTime",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.EndTime !== undefined){
let data3 = data.EndTime;
if(!((typeof data3 == "number") && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/EndTime",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.Summary !== undefined){
let data4 = data.Summary;
if(typeof data4 === "string"){
if(func2(data4) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Summary",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Summary",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/Summary",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Summary",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ErrorMessage !== undefined){
let data5 = data.ErrorMessage;
if(typeof data5 === "string"){
if(func2(data5) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/DescriptionString/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func2(data5) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/DescriptionString/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/DescriptionString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ErrorMessage",schemaPath:"#/$defs/DescriptionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.LogGroup !== undefined){
let data6 = data.LogGroup;
if(typeof data6 === "string"){
if(func2(data6) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/LogGroup",schemaPath:"#/$defs/LogGroup/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func2(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/LogGroup",schemaPath:"#/$defs/LogGroup/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/LogGroup",schemaPath:"#/$defs/LogGroup/pattern",keyword:"pattern",params:{pattern: "^[\\.\\-_/#A-Za-z0-9]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/LogGroup",schemaPath:"#/$defs/LogGroup/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.LogStream !== undefined){
let data7 = data.LogStream;
if(typeof data7 === "string"){
if(func2(data7) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/LogStream",schemaPath:"#/$defs/LogStream/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(func2(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/LogStream",schemaPath:"#/$defs/LogStream/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern8.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/LogStream",schemaPath:"#/$defs/LogStream/pattern",keyword:"pattern",params:{pattern: "^[^:*]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/LogStream",schemaPath:"#/$defs/LogStream/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.MessagePrefix !== undefined){
let data8 = data.MessagePrefix;
if(typeof data8 === "string"){
if(func2(data8) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/MessagePrefix",schemaPath:"#/$defs/MessagePrefix/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/MessagePrefix",schemaPath:"#/$defs/MessagePrefix/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/MessagePrefix",schemaPath:"#/$defs/MessagePrefix/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/MessagePrefix",schemaPath:"#/$defs/MessagePrefix/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.DPUHour !== undefined){
let data9 = data.DPUHour;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/DPUHour",schemaPath:"#/$defs/NonNegativeDouble/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/DPUHour",schemaPath:"#/$defs/NonNegativeDouble/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}


function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate297(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate297.errors : append(vErrors, validate297.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}


function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Crawls") || (key0 === "NextToken"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Crawls !== undefined){
if(!(validate296(data.Crawls, {instancePath:instancePath+"/Crawls",parentData:data,parentDataProperty:"Crawls",rootData}))){
vErrors = vErrors === null ? validate296.errors : append(vErrors, validate296.errors);
errors = vErrors.length;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/Token/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}

export const ListJobsRequest = validate300;

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "NextToken") || (key0 === "MaxResults")) || (key0 === "Tags"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.MaxResults !== undefined){
let data1 = data.MaxResults;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.Tags !== undefined){
if(!(validate204(data.Tags, {instancePath:instancePath+"/Tags",parentData:data,parentDataProperty:"Tags",rootData}))){
vErrors = vErrors === null ? validate204.errors : append(vErrors, validate204.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}

export const ListJobsResponse = validate302;

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "JobNames") || (key0 === "NextToken"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobNames !== undefined){
if(!(validate81(data.JobNames, {instancePath:instancePath+"/JobNames",parentData:data,parentDataProperty:"JobNames",rootData}))){
vErrors = vErrors === null ? validate81.errors : append(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}

export const ListTriggersRequest = validate304;

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "NextToken") || (key0 === "DependentJobName")) || (key0 === "MaxResults")) || (key0 === "Tags"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.DependentJobName !== undefined){
let data1 = data.DependentJobName;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/DependentJobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/DependentJobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/DependentJobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/DependentJobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.MaxResults !== undefined){
let data2 = data.MaxResults;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/OrchestrationPageSize200/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/OrchestrationPageSize200/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/OrchestrationPageSize200/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.Tags !== undefined){
if(!(validate204(data.Tags, {instancePath:instancePath+"/Tags",parentData:data,parentDataProperty:"Tags",rootData}))){
vErrors = vErrors === null ? validate204.errors : append(vErrors, validate204.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}

export const ListTriggersResponse = validate306;

function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "TriggerNames") || (key0 === "NextToken"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.TriggerNames !== undefined){
if(!(validate109(data.TriggerNames, {instancePath:instancePath+"/TriggerNames",parentData:data,parentDataProperty:"TriggerNames",rootData}))){
vErrors = vErrors === null ? validate109.errors : append(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}

export const ListWorkflowsRequest = validate308;

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "NextToken") || (key0 === "MaxResults"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.MaxResults !== undefined){
let data1 = data.MaxResults;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/OrchestrationPageSize25/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 25 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/OrchestrationPageSize25/maximum",keyword:"maximum",params:{comparison: "<=", limit: 25}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxResults",schemaPath:"#/$defs/OrchestrationPageSize25/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}

export const ListWorkflowsResponse = validate309;

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Workflows") || (key0 === "NextToken"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Workflows !== undefined){
if(!(validate132(data.Workflows, {instancePath:instancePath+"/Workflows",parentData:data,parentDataProperty:"Workflows",rootData}))){
vErrors = vErrors === null ? validate132.errors : append(vErrors, validate132.errors);
errors = vErrors.length;
}
}
if(data.NextToken !== undefined){
if(typeof data.NextToken !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/NextToken",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}

export const PutWorkflowRunPropertiesRequest = validate311;

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
if(data.RunId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RunId"}});
errors++;
}
if(data.RunProperties === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RunProperties"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "Name") || (key0 === "RunId")) || (key0 === "RunProperties"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RunId !== undefined){
let data1 = data.RunId;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RunProperties !== undefined){
if(!(validate137(data.RunProperties, {instancePath:instancePath+"/RunProperties",parentData:data,parentDataProperty:"RunProperties",rootData}))){
vErrors = vErrors === null ? validate137.errors : append(vErrors, validate137.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}

export const PutWorkflowRunPropertiesResponse = validate313;

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}

export const ResetJobBookmarkRequest = validate314;

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.JobName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "JobName"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "JobName") || (key0 === "RunId"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
if(typeof data.JobName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/JobName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RunId !== undefined){
if(typeof data.RunId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/RunId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate314.errors = vErrors;
return errors === 0;
}

export const ResetJobBookmarkResponse = validate315;

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "JobBookmarkEntry")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobBookmarkEntry !== undefined){
if(!(validate247(data.JobBookmarkEntry, {instancePath:instancePath+"/JobBookmarkEntry",parentData:data,parentDataProperty:"JobBookmarkEntry",rootData}))){
vErrors = vErrors === null ? validate247.errors : append(vErrors, validate247.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}

export const ResumeWorkflowRunRequest = validate317;

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}


function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
if(data.RunId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RunId"}});
errors++;
}
if(data.NodeIds === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "NodeIds"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "Name") || (key0 === "RunId")) || (key0 === "NodeIds"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RunId !== undefined){
let data1 = data.RunId;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.NodeIds !== undefined){
if(!(validate318(data.NodeIds, {instancePath:instancePath+"/NodeIds",parentData:data,parentDataProperty:"NodeIds",rootData}))){
vErrors = vErrors === null ? validate318.errors : append(vErrors, validate318.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate317.errors = vErrors;
return errors === 0;
}

export const ResumeWorkflowRunResponse = validate320;

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "RunId") || (key0 === "NodeIds"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.RunId !== undefined){
let data0 = data.RunId;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.NodeIds !== undefined){
if(!(validate318(data.NodeIds, {instancePath:instancePath+"/NodeIds",parentData:data,parentDataProperty:"NodeIds",rootData}))){
vErrors = vErrors === null ? validate318.errors : append(vErrors, validate318.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate320.errors = vErrors;
return errors === 0;
}

export const StartCrawlerRequest = validate322;

function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}

export const StartCrawlerResponse = validate323;

function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}

export const StartJobRunRequest = validate324;
const schema501 = {"type":"object","properties":{"JobName":{"$ref":"#/$defs/NameString"},"JobRunQueuingEnabled":{"$ref":"#/$defs/NullableBoolean"},"JobRunId":{"$ref":"#/$defs/IdString"},"Arguments":{"$ref":"#/$defs/GenericMap"},"AllocatedCapacity":{"$ref":"#/$defs/IntegerValue","deprecated":true,"default":0},"Timeout":{"$ref":"#/$defs/Timeout"},"MaxCapacity":{"$ref":"#/$defs/NullableDouble"},"SecurityConfiguration":{"$ref":"#/$defs/NameString"},"NotificationProperty":{"$ref":"#/$defs/NotificationProperty"},"WorkerType":{"$ref":"#/$defs/WorkerType"},"NumberOfWorkers":{"$ref":"#/$defs/NullableInteger"},"ExecutionClass":{"$ref":"#/$defs/ExecutionClass"},"ExecutionRoleSessionPolicy":{"$ref":"#/$defs/OrchestrationPolicyJsonString"},"ProfileName":{"$ref":"#/$defs/NameString"}},"required":["JobName"],"additionalProperties":false};

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.JobName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "JobName"}});
errors++;
}
for(const key0 in data){
if(!(func4.call(schema501.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
let data0 = data.JobName;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.JobRunQueuingEnabled !== undefined){
if(typeof data.JobRunQueuingEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunQueuingEnabled",schemaPath:"#/$defs/NullableBoolean/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.JobRunId !== undefined){
let data2 = data.JobRunId;
if(typeof data2 === "string"){
if(func2(data2) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobRunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Arguments !== undefined){
if(!(validate90(data.Arguments, {instancePath:instancePath+"/Arguments",parentData:data,parentDataProperty:"Arguments",rootData}))){
vErrors = vErrors === null ? validate90.errors : append(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.AllocatedCapacity !== undefined){
let data4 = data.AllocatedCapacity;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/AllocatedCapacity",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/AllocatedCapacity",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data4 < -2147483648 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/AllocatedCapacity",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.Timeout !== undefined){
let data5 = data.Timeout;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.MaxCapacity !== undefined){
let data6 = data.MaxCapacity;
if(!((typeof data6 == "number") && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxCapacity",schemaPath:"#/$defs/NullableDouble/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.SecurityConfiguration !== undefined){
let data7 = data.SecurityConfiguration;
if(typeof data7 === "string"){
if(func2(data7) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.NotificationProperty !== undefined){
if(!(validate97(data.NotificationProperty, {instancePath:instancePath+"/NotificationProperty",parentData:data,parentDataProperty:"NotificationProperty",rootData}))){
vErrors = vErrors === null ? validate97.errors : append(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.WorkerType !== undefined){
let data9 = data.WorkerType;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/WorkerType",schemaPath:"#/$defs/WorkerType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((data9 === "Standard") || (data9 === "G.1X")) || (data9 === "G.2X")) || (data9 === "G.025X")) || (data9 === "G.4X")) || (data9 === "G.8X")) || (data9 === "Z.2X")) || (data9 === "G.12X")) || (data9 === "G.16X")) || (data9 === "R.1X")) || (data9 === "R.2X")) || (data9 === "R.4X")) || (data9 === "R.8X"))){
(vErrors ??= []).push({instancePath:instancePath+"/WorkerType",schemaPath:"#/$defs/WorkerType/enum",keyword:"enum",params:{allowedValues: schema131.enum}});
errors++;
}
}
if(data.NumberOfWorkers !== undefined){
let data10 = data.NumberOfWorkers;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/NumberOfWorkers",schemaPath:"#/$defs/NullableInteger/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2147483647 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/NumberOfWorkers",schemaPath:"#/$defs/NullableInteger/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data10 < -2147483648 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/NumberOfWorkers",schemaPath:"#/$defs/NullableInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.ExecutionClass !== undefined){
let data11 = data.ExecutionClass;
if(!((data11 === "FLEX") || (data11 === "STANDARD"))){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionClass",schemaPath:"#/$defs/ExecutionClass/enum",keyword:"enum",params:{allowedValues: schema140.enum}});
errors++;
}
if(typeof data11 === "string"){
if(func2(data11) > 16){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionClass",schemaPath:"#/$defs/ExecutionClass/maxLength",keyword:"maxLength",params:{limit: 16}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionClass",schemaPath:"#/$defs/ExecutionClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ExecutionRoleSessionPolicy !== undefined){
let data12 = data.ExecutionRoleSessionPolicy;
if(typeof data12 === "string"){
if(func2(data12) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionRoleSessionPolicy",schemaPath:"#/$defs/OrchestrationPolicyJsonString/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func2(data12) < 2){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionRoleSessionPolicy",schemaPath:"#/$defs/OrchestrationPolicyJsonString/minLength",keyword:"minLength",params:{limit: 2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionRoleSessionPolicy",schemaPath:"#/$defs/OrchestrationPolicyJsonString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ProfileName !== undefined){
let data13 = data.ProfileName;
if(typeof data13 === "string"){
if(func2(data13) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/ProfileName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data13) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ProfileName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/ProfileName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ProfileName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}

export const StartJobRunResponse = validate327;

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "JobRunId")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobRunId !== undefined){
let data0 = data.JobRunId;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobRunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}

export const StartTriggerRequest = validate328;

function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate328.errors = vErrors;
return errors === 0;
}

export const StartTriggerResponse = validate329;

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}

export const StartWorkflowRunRequest = validate330;

function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "Name") || (key0 === "RunProperties"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RunProperties !== undefined){
if(!(validate137(data.RunProperties, {instancePath:instancePath+"/RunProperties",parentData:data,parentDataProperty:"RunProperties",rootData}))){
vErrors = vErrors === null ? validate137.errors : append(vErrors, validate137.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate330.errors = vErrors;
return errors === 0;
}

export const StartWorkflowRunResponse = validate332;

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "RunId")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.RunId !== undefined){
let data0 = data.RunId;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}

export const StopCrawlerRequest = validate333;

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}

export const StopCrawlerResponse = validate334;

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}

export const StopTriggerRequest = validate335;

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}

export const StopTriggerResponse = validate336;

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}

export const StopWorkflowRunRequest = validate337;

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
if(data.RunId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RunId"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "Name") || (key0 === "RunId"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RunId !== undefined){
let data1 = data.RunId;
if(typeof data1 === "string"){
if(func2(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/RunId",schemaPath:"#/$defs/IdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}

export const StopWorkflowRunResponse = validate338;

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate338.errors = vErrors;
return errors === 0;
}

export const TagResourceRequest = validate339;

function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ResourceArn === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ResourceArn"}});
errors++;
}
if(data.TagsToAdd === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "TagsToAdd"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "ResourceArn") || (key0 === "TagsToAdd"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ResourceArn !== undefined){
let data0 = data.ResourceArn;
if(typeof data0 === "string"){
if(func2(data0) > 10240){
(vErrors ??= []).push({instancePath:instancePath+"/ResourceArn",schemaPath:"#/$defs/GlueResourceArn/maxLength",keyword:"maxLength",params:{limit: 10240}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ResourceArn",schemaPath:"#/$defs/GlueResourceArn/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern91.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/ResourceArn",schemaPath:"#/$defs/GlueResourceArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ResourceArn",schemaPath:"#/$defs/GlueResourceArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.TagsToAdd !== undefined){
if(!(validate204(data.TagsToAdd, {instancePath:instancePath+"/TagsToAdd",parentData:data,parentDataProperty:"TagsToAdd",rootData}))){
vErrors = vErrors === null ? validate204.errors : append(vErrors, validate204.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate339.errors = vErrors;
return errors === 0;
}

export const TagResourceResponse = validate341;

function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}

export const UntagResourceRequest = validate342;

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 50){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data.length < 0){
(vErrors ??= []).push({instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/TagKey/maxLength",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/TagKey/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/TagKey/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate343.errors = vErrors;
return errors === 0;
}


function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ResourceArn === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ResourceArn"}});
errors++;
}
if(data.TagsToRemove === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "TagsToRemove"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "ResourceArn") || (key0 === "TagsToRemove"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ResourceArn !== undefined){
let data0 = data.ResourceArn;
if(typeof data0 === "string"){
if(func2(data0) > 10240){
(vErrors ??= []).push({instancePath:instancePath+"/ResourceArn",schemaPath:"#/$defs/GlueResourceArn/maxLength",keyword:"maxLength",params:{limit: 10240}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ResourceArn",schemaPath:"#/$defs/GlueResourceArn/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern91.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/ResourceArn",schemaPath:"#/$defs/GlueResourceArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ResourceArn",schemaPath:"#/$defs/GlueResourceArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.TagsToRemove !== undefined){
if(!(validate343(data.TagsToRemove, {instancePath:instancePath+"/TagsToRemove",parentData:data,parentDataProperty:"TagsToRemove",rootData}))){
vErrors = vErrors === null ? validate343.errors : append(vErrors, validate343.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate342.errors = vErrors;
return errors === 0;
}

export const UntagResourceResponse = validate345;

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}

export const UpdateCrawlerRequest = validate346;
const schema543 = {"type":"object","properties":{"Name":{"$ref":"#/$defs/NameString"},"Role":{"$ref":"#/$defs/Role"},"DatabaseName":{"$ref":"#/$defs/DatabaseName"},"Description":{"$ref":"#/$defs/DescriptionStringRemovable"},"Targets":{"$ref":"#/$defs/CrawlerTargets"},"Schedule":{"$ref":"#/$defs/CronExpression"},"Classifiers":{"$ref":"#/$defs/ClassifierNameList"},"TablePrefix":{"$ref":"#/$defs/TablePrefix"},"SchemaChangePolicy":{"$ref":"#/$defs/SchemaChangePolicy"},"RecrawlPolicy":{"$ref":"#/$defs/RecrawlPolicy"},"LineageConfiguration":{"$ref":"#/$defs/LineageConfiguration"},"LakeFormationConfiguration":{"$ref":"#/$defs/LakeFormationConfiguration"},"Configuration":{"$ref":"#/$defs/CrawlerConfiguration"},"CrawlerSecurityConfiguration":{"$ref":"#/$defs/CrawlerSecurityConfiguration"},"CatalogId":{"$ref":"#/$defs/CatalogIdString"}},"required":["Name"],"additionalProperties":false};

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
for(const key0 in data){
if(!(func4.call(schema543.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Role !== undefined){
if(typeof data.Role !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Role",schemaPath:"#/$defs/Role/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.DatabaseName !== undefined){
if(typeof data.DatabaseName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/DatabaseName",schemaPath:"#/$defs/DatabaseName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Description !== undefined){
let data3 = data.Description;
if(typeof data3 === "string"){
if(func2(data3) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionStringRemovable/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func2(data3) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionStringRemovable/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionStringRemovable/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionStringRemovable/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Targets !== undefined){
if(!(validate17(data.Targets, {instancePath:instancePath+"/Targets",parentData:data,parentDataProperty:"Targets",rootData}))){
vErrors = vErrors === null ? validate17.errors : append(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.Schedule !== undefined){
if(typeof data.Schedule !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Schedule",schemaPath:"#/$defs/CronExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Classifiers !== undefined){
if(!(validate63(data.Classifiers, {instancePath:instancePath+"/Classifiers",parentData:data,parentDataProperty:"Classifiers",rootData}))){
vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.TablePrefix !== undefined){
let data7 = data.TablePrefix;
if(typeof data7 === "string"){
if(func2(data7) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/TablePrefix",schemaPath:"#/$defs/TablePrefix/maxLength",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func2(data7) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/TablePrefix",schemaPath:"#/$defs/TablePrefix/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/TablePrefix",schemaPath:"#/$defs/TablePrefix/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SchemaChangePolicy !== undefined){
if(!(validate67(data.SchemaChangePolicy, {instancePath:instancePath+"/SchemaChangePolicy",parentData:data,parentDataProperty:"SchemaChangePolicy",rootData}))){
vErrors = vErrors === null ? validate67.errors : append(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.RecrawlPolicy !== undefined){
if(!(validate65(data.RecrawlPolicy, {instancePath:instancePath+"/RecrawlPolicy",parentData:data,parentDataProperty:"RecrawlPolicy",rootData}))){
vErrors = vErrors === null ? validate65.errors : append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.LineageConfiguration !== undefined){
if(!(validate69(data.LineageConfiguration, {instancePath:instancePath+"/LineageConfiguration",parentData:data,parentDataProperty:"LineageConfiguration",rootData}))){
vErrors = vErrors === null ? validate69.errors : append(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.LakeFormationConfiguration !== undefined){
if(!(validate75(data.LakeFormationConfiguration, {instancePath:instancePath+"/LakeFormationConfiguration",parentData:data,parentDataProperty:"LakeFormationConfiguration",rootData}))){
vErrors = vErrors === null ? validate75.errors : append(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.Configuration !== undefined){
if(typeof data.Configuration !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Configuration",schemaPath:"#/$defs/CrawlerConfiguration/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.CrawlerSecurityConfiguration !== undefined){
let data13 = data.CrawlerSecurityConfiguration;
if(typeof data13 === "string"){
if(func2(data13) > 128){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerSecurityConfiguration",schemaPath:"#/$defs/CrawlerSecurityConfiguration/maxLength",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(func2(data13) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerSecurityConfiguration",schemaPath:"#/$defs/CrawlerSecurityConfiguration/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/CrawlerSecurityConfiguration",schemaPath:"#/$defs/CrawlerSecurityConfiguration/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.CatalogId !== undefined){
let data14 = data.CatalogId;
if(typeof data14 === "string"){
if(func2(data14) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/CatalogId",schemaPath:"#/$defs/CatalogIdString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data14) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/CatalogId",schemaPath:"#/$defs/CatalogIdString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/CatalogId",schemaPath:"#/$defs/CatalogIdString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/CatalogId",schemaPath:"#/$defs/CatalogIdString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate346.errors = vErrors;
return errors === 0;
}

export const UpdateCrawlerResponse = validate353;

function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}

export const UpdateJobRequest = validate354;
const schema556 = {"type":"object","properties":{"JobMode":{"$ref":"#/$defs/JobMode"},"JobRunQueuingEnabled":{"$ref":"#/$defs/NullableBoolean"},"Description":{"$ref":"#/$defs/DescriptionString"},"LogUri":{"$ref":"#/$defs/UriString"},"Role":{"$ref":"#/$defs/RoleString"},"ExecutionProperty":{"$ref":"#/$defs/ExecutionProperty"},"Command":{"$ref":"#/$defs/JobCommand"},"DefaultArguments":{"$ref":"#/$defs/GenericMap"},"NonOverridableArguments":{"$ref":"#/$defs/GenericMap"},"Connections":{"$ref":"#/$defs/ConnectionsList"},"MaxRetries":{"$ref":"#/$defs/MaxRetries","default":0},"AllocatedCapacity":{"$ref":"#/$defs/IntegerValue","deprecated":true,"default":0},"Timeout":{"$ref":"#/$defs/Timeout"},"MaxCapacity":{"$ref":"#/$defs/NullableDouble"},"WorkerType":{"$ref":"#/$defs/WorkerType"},"NumberOfWorkers":{"$ref":"#/$defs/NullableInteger"},"SecurityConfiguration":{"$ref":"#/$defs/NameString"},"NotificationProperty":{"$ref":"#/$defs/NotificationProperty"},"GlueVersion":{"$ref":"#/$defs/GlueVersionString"},"CodeGenConfigurationNodes":{"$ref":"#/$defs/CodeGenConfigurationNodes"},"ExecutionClass":{"$ref":"#/$defs/ExecutionClass"},"SourceControlDetails":{"$ref":"#/$defs/SourceControlDetails"},"MaintenanceWindow":{"$ref":"#/$defs/MaintenanceWindow"}},"additionalProperties":false};

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema556.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobMode !== undefined){
let data0 = data.JobMode;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/JobMode",schemaPath:"#/$defs/JobMode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "SCRIPT") || (data0 === "VISUAL")) || (data0 === "NOTEBOOK"))){
(vErrors ??= []).push({instancePath:instancePath+"/JobMode",schemaPath:"#/$defs/JobMode/enum",keyword:"enum",params:{allowedValues: schema107.enum}});
errors++;
}
}
if(data.JobRunQueuingEnabled !== undefined){
if(typeof data.JobRunQueuingEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/JobRunQueuingEnabled",schemaPath:"#/$defs/NullableBoolean/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.Description !== undefined){
let data2 = data.Description;
if(typeof data2 === "string"){
if(func2(data2) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func2(data2) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.LogUri !== undefined){
if(typeof data.LogUri !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/LogUri",schemaPath:"#/$defs/UriString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Role !== undefined){
if(typeof data.Role !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Role",schemaPath:"#/$defs/RoleString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ExecutionProperty !== undefined){
if(!(validate86(data.ExecutionProperty, {instancePath:instancePath+"/ExecutionProperty",parentData:data,parentDataProperty:"ExecutionProperty",rootData}))){
vErrors = vErrors === null ? validate86.errors : append(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data.Command !== undefined){
if(!(validate88(data.Command, {instancePath:instancePath+"/Command",parentData:data,parentDataProperty:"Command",rootData}))){
vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.DefaultArguments !== undefined){
if(!(validate90(data.DefaultArguments, {instancePath:instancePath+"/DefaultArguments",parentData:data,parentDataProperty:"DefaultArguments",rootData}))){
vErrors = vErrors === null ? validate90.errors : append(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.NonOverridableArguments !== undefined){
if(!(validate90(data.NonOverridableArguments, {instancePath:instancePath+"/NonOverridableArguments",parentData:data,parentDataProperty:"NonOverridableArguments",rootData}))){
vErrors = vErrors === null ? validate90.errors : append(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.Connections !== undefined){
if(!(validate93(data.Connections, {instancePath:instancePath+"/Connections",parentData:data,parentDataProperty:"Connections",rootData}))){
vErrors = vErrors === null ? validate93.errors : append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.MaxRetries !== undefined){
let data10 = data.MaxRetries;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxRetries",schemaPath:"#/$defs/MaxRetries/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2147483647 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxRetries",schemaPath:"#/$defs/MaxRetries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data10 < -2147483648 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxRetries",schemaPath:"#/$defs/MaxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.AllocatedCapacity !== undefined){
let data11 = data.AllocatedCapacity;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/AllocatedCapacity",schemaPath:"#/$defs/IntegerValue/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2147483647 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/AllocatedCapacity",schemaPath:"#/$defs/IntegerValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data11 < -2147483648 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/AllocatedCapacity",schemaPath:"#/$defs/IntegerValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.Timeout !== undefined){
let data12 = data.Timeout;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2147483647 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data12 < 1 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.MaxCapacity !== undefined){
let data13 = data.MaxCapacity;
if(!((typeof data13 == "number") && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxCapacity",schemaPath:"#/$defs/NullableDouble/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.WorkerType !== undefined){
let data14 = data.WorkerType;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/WorkerType",schemaPath:"#/$defs/WorkerType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((data14 === "Standard") || (data14 === "G.1X")) || (data14 === "G.2X")) || (data14 === "G.025X")) || (data14 === "G.4X")) || (data14 === "G.8X")) || (data14 === "Z.2X")) || (data14 === "G.12X")) || (data14 === "G.16X")) || (data14 === "R.1X")) || (data14 === "R.2X")) || (data14 === "R.4X")) || (data14 === "R.8X"))){
(vErrors ??= []).push({instancePath:instancePath+"/WorkerType",schemaPath:"#/$defs/WorkerType/enum",keyword:"enum",params:{allowedValues: schema131.enum}});
errors++;
}
}
if(data.NumberOfWorkers !== undefined){
let data15 = data.NumberOfWorkers;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/NumberOfWorkers",schemaPath:"#/$defs/NullableInteger/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2147483647 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/NumberOfWorkers",schemaPath:"#/$defs/NullableInteger/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data15 < -2147483648 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/NumberOfWorkers",schemaPath:"#/$defs/NullableInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
if(data.SecurityConfiguration !== undefined){
let data16 = data.SecurityConfiguration;
if(typeof data16 === "string"){
if(func2(data16) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data16) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/SecurityConfiguration",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.NotificationProperty !== undefined){
if(!(validate97(data.NotificationProperty, {instancePath:instancePath+"/NotificationProperty",parentData:data,parentDataProperty:"NotificationProperty",rootData}))){
vErrors = vErrors === null ? validate97.errors : append(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.GlueVersion !== undefined){
let data18 = data.GlueVersion;
if(typeof data18 === "string"){
if(func2(data18) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/GlueVersion",schemaPath:"#/$defs/GlueVersionString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/GlueVersion",schemaPath:"#/$defs/GlueVersionString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern17.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/GlueVersion",schemaPath:"#/$defs/GlueVersionString/pattern",keyword:"pattern",params:{pattern: "^(\\w+\\.)+\\w+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/GlueVersion",schemaPath:"#/$defs/GlueVersionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.CodeGenConfigurationNodes !== undefined){
if(!(validate99(data.CodeGenConfigurationNodes, {instancePath:instancePath+"/CodeGenConfigurationNodes",parentData:data,parentDataProperty:"CodeGenConfigurationNodes",rootData}))){
vErrors = vErrors === null ? validate99.errors : append(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.ExecutionClass !== undefined){
let data20 = data.ExecutionClass;
if(!((data20 === "FLEX") || (data20 === "STANDARD"))){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionClass",schemaPath:"#/$defs/ExecutionClass/enum",keyword:"enum",params:{allowedValues: schema140.enum}});
errors++;
}
if(typeof data20 === "string"){
if(func2(data20) > 16){
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionClass",schemaPath:"#/$defs/ExecutionClass/maxLength",keyword:"maxLength",params:{limit: 16}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ExecutionClass",schemaPath:"#/$defs/ExecutionClass/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SourceControlDetails !== undefined){
if(!(validate101(data.SourceControlDetails, {instancePath:instancePath+"/SourceControlDetails",parentData:data,parentDataProperty:"SourceControlDetails",rootData}))){
vErrors = vErrors === null ? validate101.errors : append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.MaintenanceWindow !== undefined){
let data22 = data.MaintenanceWindow;
if(typeof data22 === "string"){
if(!pattern19.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/MaintenanceWindow",schemaPath:"#/$defs/MaintenanceWindow/pattern",keyword:"pattern",params:{pattern: "^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]?[0-9]|2[0-3])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/MaintenanceWindow",schemaPath:"#/$defs/MaintenanceWindow/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate355.errors = vErrors;
return errors === 0;
}


function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.JobName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "JobName"}});
errors++;
}
if(data.JobUpdate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "JobUpdate"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "JobName") || (key0 === "JobUpdate"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
let data0 = data.JobName;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.JobUpdate !== undefined){
if(!(validate355(data.JobUpdate, {instancePath:instancePath+"/JobUpdate",parentData:data,parentDataProperty:"JobUpdate",rootData}))){
vErrors = vErrors === null ? validate355.errors : append(vErrors, validate355.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}

export const UpdateJobResponse = validate365;

function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "JobName")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.JobName !== undefined){
let data0 = data.JobName;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/JobName",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate365.errors = vErrors;
return errors === 0;
}

export const UpdateTriggerRequest = validate366;

function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "Name") || (key0 === "Description")) || (key0 === "Schedule")) || (key0 === "Actions")) || (key0 === "Predicate")) || (key0 === "EventBatchingCondition"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Description !== undefined){
let data1 = data.Description;
if(typeof data1 === "string"){
if(func2(data1) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func2(data1) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/minLength",keyword:"minLength",params:{limit: 0}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/DescriptionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Schedule !== undefined){
if(typeof data.Schedule !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Schedule",schemaPath:"#/$defs/GenericString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Actions !== undefined){
if(!(validate114(data.Actions, {instancePath:instancePath+"/Actions",parentData:data,parentDataProperty:"Actions",rootData}))){
vErrors = vErrors === null ? validate114.errors : append(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.Predicate !== undefined){
if(!(validate120(data.Predicate, {instancePath:instancePath+"/Predicate",parentData:data,parentDataProperty:"Predicate",rootData}))){
vErrors = vErrors === null ? validate120.errors : append(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.EventBatchingCondition !== undefined){
if(!(validate126(data.EventBatchingCondition, {instancePath:instancePath+"/EventBatchingCondition",parentData:data,parentDataProperty:"EventBatchingCondition",rootData}))){
vErrors = vErrors === null ? validate126.errors : append(vErrors, validate126.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}


function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
if(data.TriggerUpdate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "TriggerUpdate"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "Name") || (key0 === "TriggerUpdate"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.TriggerUpdate !== undefined){
if(!(validate367(data.TriggerUpdate, {instancePath:instancePath+"/TriggerUpdate",parentData:data,parentDataProperty:"TriggerUpdate",rootData}))){
vErrors = vErrors === null ? validate367.errors : append(vErrors, validate367.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate366.errors = vErrors;
return errors === 0;
}

export const UpdateTriggerResponse = validate372;

function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Trigger")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Trigger !== undefined){
if(!(validate113(data.Trigger, {instancePath:instancePath+"/Trigger",parentData:data,parentDataProperty:"Trigger",rootData}))){
vErrors = vErrors === null ? validate113.errors : append(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate372.errors = vErrors;
return errors === 0;
}

export const UpdateWorkflowRequest = validate374;

function validate374(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "Name") || (key0 === "Description")) || (key0 === "DefaultRunProperties")) || (key0 === "MaxConcurrentRuns"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Description !== undefined){
let data1 = data.Description;
if(typeof data1 === "string"){
if(func2(data1) > 120000){
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/WorkflowDescriptionString/maxLength",keyword:"maxLength",params:{limit: 120000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Description",schemaPath:"#/$defs/WorkflowDescriptionString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.DefaultRunProperties !== undefined){
if(!(validate137(data.DefaultRunProperties, {instancePath:instancePath+"/DefaultRunProperties",parentData:data,parentDataProperty:"DefaultRunProperties",rootData}))){
vErrors = vErrors === null ? validate137.errors : append(vErrors, validate137.errors);
errors = vErrors.length;
}
}
if(data.MaxConcurrentRuns !== undefined){
let data3 = data.MaxConcurrentRuns;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/MaxConcurrentRuns",schemaPath:"#/$defs/NullableInteger/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxConcurrentRuns",schemaPath:"#/$defs/NullableInteger/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/MaxConcurrentRuns",schemaPath:"#/$defs/NullableInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate374.errors = vErrors;
return errors === 0;
}

export const UpdateWorkflowResponse = validate376;

function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Name")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/maxLength",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Name",schemaPath:"#/$defs/NameString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate376.errors = vErrors;
return errors === 0;
}

export const AlreadyExistsException = validate377;

function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Message")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",schemaPath:"#/$defs/MessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate377.errors = vErrors;
return errors === 0;
}

export const ConcurrentModificationException = validate378;

function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Message")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",schemaPath:"#/$defs/MessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate378.errors = vErrors;
return errors === 0;
}

export const ConcurrentRunsExceededException = validate379;

function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Message")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",schemaPath:"#/$defs/MessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate379.errors = vErrors;
return errors === 0;
}

export const EntityNotFoundException = validate380;

function validate380(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Message") || (key0 === "FromFederationSource"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",schemaPath:"#/$defs/MessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.FromFederationSource !== undefined){
if(typeof data.FromFederationSource !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/FromFederationSource",schemaPath:"#/$defs/NullableBoolean/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate380.errors = vErrors;
return errors === 0;
}

export const IllegalWorkflowStateException = validate381;

function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Message")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",schemaPath:"#/$defs/MessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate381.errors = vErrors;
return errors === 0;
}

export const InternalServiceException = validate382;

function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Message")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",schemaPath:"#/$defs/MessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate382.errors = vErrors;
return errors === 0;
}

export const InvalidInputException = validate383;

function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Message") || (key0 === "FromFederationSource"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",schemaPath:"#/$defs/MessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.FromFederationSource !== undefined){
if(typeof data.FromFederationSource !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/FromFederationSource",schemaPath:"#/$defs/NullableBoolean/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate383.errors = vErrors;
return errors === 0;
}

export const OperationTimeoutException = validate384;

function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Message")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",schemaPath:"#/$defs/MessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}

export const ResourceNumberLimitExceededException = validate385;

function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Message")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",schemaPath:"#/$defs/MessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}

export const ValidationException = validate386;

function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Message")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",schemaPath:"#/$defs/MessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate386.errors = vErrors;
return errors === 0;
}

export const IdempotentParameterMismatchException = validate387;

function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Message")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",schemaPath:"#/$defs/MessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate387.errors = vErrors;
return errors === 0;
}

export const VersionMismatchException = validate388;

function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Message")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",schemaPath:"#/$defs/MessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate388.errors = vErrors;
return errors === 0;
}

export const CrawlerRunningException = validate389;

function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Message")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",schemaPath:"#/$defs/MessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate389.errors = vErrors;
return errors === 0;
}

export const CrawlerNotRunningException = validate390;

function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Message")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",schemaPath:"#/$defs/MessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate390.errors = vErrors;
return errors === 0;
}

export const CrawlerStoppingException = validate391;

function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Message")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",schemaPath:"#/$defs/MessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate391.errors = vErrors;
return errors === 0;
}

export const SchedulerTransitioningException = validate392;

function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Message")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Message",schemaPath:"#/$defs/MessageString/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate392.errors = vErrors;
return errors === 0;
}

export const Control = validate393;
const schema621 = {"type":"object","additionalProperties":false,"properties":{"advance":{"$ref":"#/$defs/ControlAdvance"},"events":{"$ref":"#/$defs/ControlEvents"},"faults":{"$ref":"#/$defs/ControlFaults"},"reset":{"$ref":"#/$defs/ControlNothing"},"settle":{"$ref":"#/$defs/ControlNothing"},"statusAnswer":{"$ref":"#/$defs/ControlStatus"},"journalAnswer":{"$ref":"#/$defs/ControlJournal"},"workflowsAnswer":{"$ref":"#/$defs/ControlWorkflows"},"jobRunsAnswer":{"$ref":"#/$defs/ControlJobRuns"},"errorAnswer":{"$ref":"#/$defs/ControlError"}}};
const pattern144 = new RegExp("^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$", "u");

function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.duration === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "duration")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.duration !== undefined){
let data0 = data.duration;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(typeof data0 === "string"){
if(!pattern144.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate394.errors = vErrors;
return errors === 0;
}

const schema626 = {"type":"object","additionalProperties":false,"properties":{"operations":{"type":"array","minItems":1,"items":{"type":"string"}},"error":{"type":"string"},"message":{"type":"string"},"lost":{"type":"boolean"},"latency":{"$ref":"#/$defs/Duration"},"on":{"type":"array","minItems":1,"items":{"type":"integer","minimum":1}},"share":{"type":"number","minimum":0,"maximum":1},"from":{"$ref":"#/$defs/Duration"},"until":{"$ref":"#/$defs/Duration"},"times":{"type":"integer","minimum":1}}};

function validate397(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema626.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.operations !== undefined){
let data0 = data.operations;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lost !== undefined){
if(typeof data.lost !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/lost",schemaPath:"#/properties/lost/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.latency !== undefined){
let data5 = data.latency;
const _errs14 = errors;
let valid4 = false;
const _errs15 = errors;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/latency",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/latency",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs17 = errors;
if(typeof data5 === "string"){
if(!pattern144.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/latency",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/latency",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/latency",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.on !== undefined){
let data6 = data.on;
if(Array.isArray(data6)){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/on",schemaPath:"#/properties/on/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/on/" + i1,schemaPath:"#/properties/on/items/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/on/" + i1,schemaPath:"#/properties/on/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.share !== undefined){
let data8 = data.share;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.from !== undefined){
let data9 = data.from;
const _errs27 = errors;
let valid8 = false;
const _errs28 = errors;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid1 = _errs28 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs30 = errors;
if(typeof data9 === "string"){
if(!pattern144.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs30 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.until !== undefined){
let data10 = data.until;
const _errs34 = errors;
let valid10 = false;
const _errs35 = errors;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/until",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/until",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid2 = _errs35 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs37 = errors;
if(typeof data10 === "string"){
if(!pattern144.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/until",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/until",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid2 = _errs37 === errors;
valid10 = valid10 || _valid2;
}
if(!valid10){
(vErrors ??= []).push({instancePath:instancePath+"/until",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data.times !== undefined){
let data11 = data.times;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate397.errors = vErrors;
return errors === 0;
}


function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate397(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate397.errors : append(vErrors, validate397.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
(vErrors ??= []).push({instancePath,schemaPath:"#/$defs/ControlNothing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/$defs/ControlNothing/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate396.errors = vErrors;
return errors === 0;
}


function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workflows === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflows"}});
errors++;
}
if(data.more === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "more"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "workflows") || (key0 === "more"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.workflows !== undefined){
let data0 = data.workflows;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/workflows/" + i0,schemaPath:"#/$defs/ControlWorkflow/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "lastRun"))){
(vErrors ??= []).push({instancePath:instancePath+"/workflows/" + i0,schemaPath:"#/$defs/ControlWorkflow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/workflows/" + i0+"/name",schemaPath:"#/$defs/ControlWorkflow/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.lastRun !== undefined){
let data3 = data1.lastRun;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/workflows/" + i0+"/lastRun",schemaPath:"#/$defs/ControlWorkflow/properties/lastRun/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/workflows/" + i0,schemaPath:"#/$defs/ControlWorkflow/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate400.errors = vErrors;
return errors === 0;
}


function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema621.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.advance !== undefined){
if(!(validate394(data.advance, {instancePath:instancePath+"/advance",parentData:data,parentDataProperty:"advance",rootData}))){
vErrors = vErrors === null ? validate394.errors : append(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined){
let data1 = data.events;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.trigger === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/events",schemaPath:"#/$defs/ControlEvents/required",keyword:"required",params:{missingProperty: "trigger"}});
errors++;
}
for(const key1 in data1){
if(!((key1 === "trigger") || (key1 === "count"))){
(vErrors ??= []).push({instancePath:instancePath+"/events",schemaPath:"#/$defs/ControlEvents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.trigger !== undefined){
if(typeof data1.trigger !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/events/trigger",schemaPath:"#/$defs/ControlEvents/properties/trigger/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.count !== undefined){
let data3 = data1.count;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/events/count",schemaPath:"#/$defs/ControlEvents/properties/count/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10000 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/events/count",schemaPath:"#/$defs/ControlEvents/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/events/count",schemaPath:"#/$defs/ControlEvents/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/events",schemaPath:"#/$defs/ControlEvents/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.faults !== undefined){
if(!(validate396(data.faults, {instancePath:instancePath+"/faults",parentData:data,parentDataProperty:"faults",rootData}))){
vErrors = vErrors === null ? validate396.errors : append(vErrors, validate396.errors);
errors = vErrors.length;
}
}
if(data.reset !== undefined){
let data5 = data.reset;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
(vErrors ??= []).push({instancePath:instancePath+"/reset",schemaPath:"#/$defs/ControlNothing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reset",schemaPath:"#/$defs/ControlNothing/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.settle !== undefined){
let data6 = data.settle;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
(vErrors ??= []).push({instancePath:instancePath+"/settle",schemaPath:"#/$defs/ControlNothing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/settle",schemaPath:"#/$defs/ControlNothing/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.statusAnswer !== undefined){
let data7 = data.statusAnswer;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.simulated === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer",schemaPath:"#/$defs/ControlStatus/required",keyword:"required",params:{missingProperty: "simulated"}});
errors++;
}
if(data7.now === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer",schemaPath:"#/$defs/ControlStatus/required",keyword:"required",params:{missingProperty: "now"}});
errors++;
}
if(data7.resets === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer",schemaPath:"#/$defs/ControlStatus/required",keyword:"required",params:{missingProperty: "resets"}});
errors++;
}
if(data7.requests === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer",schemaPath:"#/$defs/ControlStatus/required",keyword:"required",params:{missingProperty: "requests"}});
errors++;
}
if(data7.faults === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer",schemaPath:"#/$defs/ControlStatus/required",keyword:"required",params:{missingProperty: "faults"}});
errors++;
}
if(data7.errors === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer",schemaPath:"#/$defs/ControlStatus/required",keyword:"required",params:{missingProperty: "errors"}});
errors++;
}
if(data7.violations === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer",schemaPath:"#/$defs/ControlStatus/required",keyword:"required",params:{missingProperty: "violations"}});
errors++;
}
if(data7.byOperation === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer",schemaPath:"#/$defs/ControlStatus/required",keyword:"required",params:{missingProperty: "byOperation"}});
errors++;
}
for(const key4 in data7){
if(!((((((((key4 === "simulated") || (key4 === "now")) || (key4 === "resets")) || (key4 === "requests")) || (key4 === "faults")) || (key4 === "errors")) || (key4 === "violations")) || (key4 === "byOperation"))){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer",schemaPath:"#/$defs/ControlStatus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data7.simulated !== undefined){
if(typeof data7.simulated !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer/simulated",schemaPath:"#/$defs/ControlStatus/properties/simulated/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data7.now !== undefined){
let data9 = data7.now;
if(!((typeof data9 == "number") && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer/now",schemaPath:"#/$defs/ControlStatus/properties/now/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data7.resets !== undefined){
let data10 = data7.resets;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer/resets",schemaPath:"#/$defs/ControlStatus/properties/resets/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer/resets",schemaPath:"#/$defs/ControlStatus/properties/resets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.requests !== undefined){
let data11 = data7.requests;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer/requests",schemaPath:"#/$defs/ControlStatus/properties/requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer/requests",schemaPath:"#/$defs/ControlStatus/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.faults !== undefined){
let data12 = data7.faults;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer/faults",schemaPath:"#/$defs/ControlStatus/properties/faults/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer/faults",schemaPath:"#/$defs/ControlStatus/properties/faults/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.errors !== undefined){
let data13 = data7.errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer/errors",schemaPath:"#/$defs/ControlStatus/properties/errors/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer/errors",schemaPath:"#/$defs/ControlStatus/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.violations !== undefined){
let data14 = data7.violations;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer/violations",schemaPath:"#/$defs/ControlStatus/properties/violations/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer/violations",schemaPath:"#/$defs/ControlStatus/properties/violations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.byOperation !== undefined){
let data15 = data7.byOperation;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key5 in data15){
let data16 = data15[key5];
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer/byOperation/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ControlStatus/properties/byOperation/additionalProperties/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer/byOperation/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ControlStatus/properties/byOperation/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer/byOperation",schemaPath:"#/$defs/ControlStatus/properties/byOperation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statusAnswer",schemaPath:"#/$defs/ControlStatus/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.journalAnswer !== undefined){
let data17 = data.journalAnswer;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.entries === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/journalAnswer",schemaPath:"#/$defs/ControlJournal/required",keyword:"required",params:{missingProperty: "entries"}});
errors++;
}
if(data17.next === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/journalAnswer",schemaPath:"#/$defs/ControlJournal/required",keyword:"required",params:{missingProperty: "next"}});
errors++;
}
if(data17.resets === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/journalAnswer",schemaPath:"#/$defs/ControlJournal/required",keyword:"required",params:{missingProperty: "resets"}});
errors++;
}
for(const key6 in data17){
if(!(((key6 === "entries") || (key6 === "next")) || (key6 === "resets"))){
(vErrors ??= []).push({instancePath:instancePath+"/journalAnswer",schemaPath:"#/$defs/ControlJournal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data17.entries !== undefined){
let data18 = data17.entries;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/journalAnswer/entries/" + i0,schemaPath:"#/$defs/ControlJournal/properties/entries/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/journalAnswer/entries",schemaPath:"#/$defs/ControlJournal/properties/entries/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data17.next !== undefined){
let data20 = data17.next;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/journalAnswer/next",schemaPath:"#/$defs/ControlJournal/properties/next/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/journalAnswer/next",schemaPath:"#/$defs/ControlJournal/properties/next/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data17.resets !== undefined){
let data21 = data17.resets;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/journalAnswer/resets",schemaPath:"#/$defs/ControlJournal/properties/resets/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/journalAnswer/resets",schemaPath:"#/$defs/ControlJournal/properties/resets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/journalAnswer",schemaPath:"#/$defs/ControlJournal/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.workflowsAnswer !== undefined){
if(!(validate400(data.workflowsAnswer, {instancePath:instancePath+"/workflowsAnswer",parentData:data,parentDataProperty:"workflowsAnswer",rootData}))){
vErrors = vErrors === null ? validate400.errors : append(vErrors, validate400.errors);
errors = vErrors.length;
}
}
if(data.jobRunsAnswer !== undefined){
let data23 = data.jobRunsAnswer;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.jobRuns === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/jobRunsAnswer",schemaPath:"#/$defs/ControlJobRuns/required",keyword:"required",params:{missingProperty: "jobRuns"}});
errors++;
}
if(data23.more === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/jobRunsAnswer",schemaPath:"#/$defs/ControlJobRuns/required",keyword:"required",params:{missingProperty: "more"}});
errors++;
}
for(const key7 in data23){
if(!((key7 === "jobRuns") || (key7 === "more"))){
(vErrors ??= []).push({instancePath:instancePath+"/jobRunsAnswer",schemaPath:"#/$defs/ControlJobRuns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data23.jobRuns !== undefined){
let data24 = data23.jobRuns;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jobRunsAnswer/jobRuns/" + i1,schemaPath:"#/$defs/ControlJobRuns/properties/jobRuns/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jobRunsAnswer/jobRuns",schemaPath:"#/$defs/ControlJobRuns/properties/jobRuns/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data23.more !== undefined){
if(typeof data23.more !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/jobRunsAnswer/more",schemaPath:"#/$defs/ControlJobRuns/properties/more/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jobRunsAnswer",schemaPath:"#/$defs/ControlJobRuns/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.errorAnswer !== undefined){
let data27 = data.errorAnswer;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/errorAnswer",schemaPath:"#/$defs/ControlError/required",keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data27.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/errorAnswer",schemaPath:"#/$defs/ControlError/required",keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data27.next === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/errorAnswer",schemaPath:"#/$defs/ControlError/required",keyword:"required",params:{missingProperty: "next"}});
errors++;
}
for(const key8 in data27){
if(!((((((key8 === "code") || (key8 === "message")) || (key8 === "path")) || (key8 === "expected")) || (key8 === "received")) || (key8 === "next"))){
(vErrors ??= []).push({instancePath:instancePath+"/errorAnswer",schemaPath:"#/$defs/ControlError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data27.code !== undefined){
if(typeof data27.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/errorAnswer/code",schemaPath:"#/$defs/ControlError/properties/code/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data27.message !== undefined){
if(typeof data27.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/errorAnswer/message",schemaPath:"#/$defs/ControlError/properties/message/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data27.path !== undefined){
if(typeof data27.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/errorAnswer/path",schemaPath:"#/$defs/ControlError/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data27.expected !== undefined){
if(typeof data27.expected !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/errorAnswer/expected",schemaPath:"#/$defs/ControlError/properties/expected/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data27.received !== undefined){
if(typeof data27.received !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/errorAnswer/received",schemaPath:"#/$defs/ControlError/properties/received/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data27.next !== undefined){
if(typeof data27.next !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/errorAnswer/next",schemaPath:"#/$defs/ControlError/properties/next/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errorAnswer",schemaPath:"#/$defs/ControlError/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate393.errors = vErrors;
return errors === 0;
}

export const Recording = validate402;
const schema639 = {"type":"object","required":["format","formatVersion","source","service","region","recordedAt","interactions"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"format":{"const":"glue-contract/recording"},"formatVersion":{"const":1},"source":{"enum":["recorded","documented","synthesized"]},"references":{"type":"array","items":{"type":"string","minLength":1}},"description":{"type":"string"},"service":{"const":"glue"},"region":{"type":"string","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]+$"},"recordedAt":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},"interactions":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Interaction"}}}};
const pattern148 = new RegExp("^[a-z]{2,4}(-[a-z]+)+-[0-9]+$", "u");
const pattern149 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
const pattern150 = new RegExp("^[A-Z][A-Za-z0-9]+$", "u");
const pattern151 = new RegExp("^[A-Za-z][A-Za-z0-9]*$", "u");

function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 3){
(vErrors ??= []).push({instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 3}});
errors++;
}
if(Object.keys(data).length < 3){
(vErrors ??= []).push({instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 3}});
errors++;
}
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"}});
errors++;
}
if(data.input === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "operation") || (key0 === "input")) || (key0 === "output")) || (key0 === "fault"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.operation !== undefined){
let data0 = data.operation;
if(typeof data0 === "string"){
if(!pattern150.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.input !== undefined){
let data1 = data.input;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.output !== undefined){
let data2 = data.output;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.fault !== undefined){
let data3 = data.fault;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fault",schemaPath:"#/$defs/RecordingFault/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key1 in data3){
if(!(((key1 === "name") || (key1 === "message")) || (key1 === "status"))){
(vErrors ??= []).push({instancePath:instancePath+"/fault",schemaPath:"#/$defs/RecordingFault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.name !== undefined){
let data4 = data3.name;
if(typeof data4 === "string"){
if(!pattern151.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/fault/name",schemaPath:"#/$defs/RecordingFault/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fault/name",schemaPath:"#/$defs/RecordingFault/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.message !== undefined){
if(typeof data3.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fault/message",schemaPath:"#/$defs/RecordingFault/properties/message/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.status !== undefined){
let data6 = data3.status;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/fault/status",schemaPath:"#/$defs/RecordingFault/properties/status/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 599 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/fault/status",schemaPath:"#/$defs/RecordingFault/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}});
errors++;
}
if(data6 < 300 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/fault/status",schemaPath:"#/$defs/RecordingFault/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 300}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fault",schemaPath:"#/$defs/RecordingFault/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}


function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"}});
errors++;
}
if(data.formatVersion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"}});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.service === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service"}});
errors++;
}
if(data.region === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"}});
errors++;
}
if(data.recordedAt === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordedAt"}});
errors++;
}
if(data.interactions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interactions"}});
errors++;
}
for(const key0 in data){
if(!(func4.call(schema639.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.format !== undefined){
if("glue-contract/recording" !== data.format){
(vErrors ??= []).push({instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "glue-contract/recording"}});
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
(vErrors ??= []).push({instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1}});
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(!(((data3 === "recorded") || (data3 === "documented")) || (data3 === "synthesized"))){
(vErrors ??= []).push({instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema639.properties.source.enum}});
errors++;
}
}
if(data.references !== undefined){
let data4 = data.references;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.service !== undefined){
if("glue" !== data.service){
(vErrors ??= []).push({instancePath:instancePath+"/service",schemaPath:"#/properties/service/const",keyword:"const",params:{allowedValue: "glue"}});
errors++;
}
}
if(data.region !== undefined){
let data8 = data.region;
if(typeof data8 === "string"){
if(!pattern148.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.recordedAt !== undefined){
let data9 = data.recordedAt;
if(typeof data9 === "string"){
if(!pattern149.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/recordedAt",schemaPath:"#/properties/recordedAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recordedAt",schemaPath:"#/properties/recordedAt/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.interactions !== undefined){
let data10 = data.interactions;
if(Array.isArray(data10)){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/interactions",schemaPath:"#/properties/interactions/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate403(data10[i1], {instancePath:instancePath+"/interactions/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate403.errors : append(vErrors, validate403.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/interactions",schemaPath:"#/properties/interactions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}

export const Scenario = validate405;
const schema642 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"description":{"type":"string"},"jobs":{"type":"array","items":{"$ref":"#/$defs/CreateJobRequest"}},"crawlers":{"type":"array","items":{"$ref":"#/$defs/CreateCrawlerRequest"}},"workflows":{"type":"array","items":{"$ref":"#/$defs/CreateWorkflowRequest"}},"triggers":{"type":"array","items":{"$ref":"#/$defs/CreateTriggerRequest"}},"outcomes":{"$ref":"#/$defs/ScenarioOutcomes"},"history":{"type":"array","items":{"$ref":"#/$defs/PastRuns"}},"faults":{"type":"array","items":{"$ref":"#/$defs/ScriptedFault"}},"settings":{"$ref":"#/$defs/ScenarioSettings"}}};
const schema644 = {"type":"object","additionalProperties":false,"properties":{"state":{"enum":["SUCCEEDED","FAILED","TIMEOUT","ERROR","EXPIRED","STOPPED","CANCELLED"]},"waiting":{"$ref":"#/$defs/Duration"},"startup":{"$ref":"#/$defs/Duration"},"duration":{"$ref":"#/$defs/Duration"},"errorMessage":{"type":"string"},"executionTime":{"type":"integer","minimum":0},"dpuSeconds":{"type":"number","minimum":0}}};

function validate411(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "state") || (key0 === "waiting")) || (key0 === "startup")) || (key0 === "duration")) || (key0 === "errorMessage")) || (key0 === "executionTime")) || (key0 === "dpuSeconds"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(!(((((((data0 === "SUCCEEDED") || (data0 === "FAILED")) || (data0 === "TIMEOUT")) || (data0 === "ERROR")) || (data0 === "EXPIRED")) || (data0 === "STOPPED")) || (data0 === "CANCELLED"))){
(vErrors ??= []).push({instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema644.properties.state.enum}});
errors++;
}
}
if(data.waiting !== undefined){
let data1 = data.waiting;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/waiting",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waiting",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(typeof data1 === "string"){
if(!pattern144.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/waiting",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waiting",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/waiting",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.startup !== undefined){
let data2 = data.startup;
const _errs12 = errors;
let valid4 = false;
const _errs13 = errors;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/startup",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/startup",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid1 = _errs13 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs15 = errors;
if(typeof data2 === "string"){
if(!pattern144.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/startup",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/startup",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs15 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/startup",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.duration !== undefined){
let data3 = data.duration;
const _errs19 = errors;
let valid6 = false;
const _errs20 = errors;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid2 = _errs20 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs22 = errors;
if(typeof data3 === "string"){
if(!pattern144.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid2 = _errs22 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.errorMessage !== undefined){
if(typeof data.errorMessage !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/errorMessage",schemaPath:"#/properties/errorMessage/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.executionTime !== undefined){
let data5 = data.executionTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/executionTime",schemaPath:"#/properties/executionTime/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/executionTime",schemaPath:"#/properties/executionTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.dpuSeconds !== undefined){
let data6 = data.dpuSeconds;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/dpuSeconds",schemaPath:"#/properties/dpuSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dpuSeconds",schemaPath:"#/properties/dpuSeconds/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate411.errors = vErrors;
return errors === 0;
}


function validate410(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate411(data0[i0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate411.errors : append(vErrors, validate411.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate410.errors = vErrors;
return errors === 0;
}


function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.job === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "job"}});
errors++;
}
if(data.count === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"}});
errors++;
}
if(data.every === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "every"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "job") || (key0 === "count")) || (key0 === "every")) || (key0 === "ended")) || (key0 === "outcomes"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.job !== undefined){
if(typeof data.job !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/job",schemaPath:"#/properties/job/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100000000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.every !== undefined){
let data2 = data.every;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/every",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/every",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs11 = errors;
if(typeof data2 === "string"){
if(!pattern144.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/every",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/every",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/every",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.ended !== undefined){
let data3 = data.ended;
const _errs15 = errors;
let valid4 = false;
const _errs16 = errors;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/ended",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ended",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid1 = _errs16 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs18 = errors;
if(typeof data3 === "string"){
if(!pattern144.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/ended",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ended",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs18 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/ended",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.outcomes !== undefined){
let data4 = data.outcomes;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate411(data4[i0], {instancePath:instancePath+"/outcomes/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate411.errors : append(vErrors, validate411.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate414.errors = vErrors;
return errors === 0;
}

const schema651 = {"type":"object","additionalProperties":false,"properties":{"slotRelease":{"$ref":"#/$defs/Duration"},"maxConcurrentJobRuns":{"type":"integer","minimum":0},"jobRunHistory":{"$ref":"#/$defs/Duration"},"workflowRunHistory":{"$ref":"#/$defs/Duration"},"crawlHistory":{"$ref":"#/$defs/Duration"},"triggerLag":{"$ref":"#/$defs/Duration"},"stopping":{"$ref":"#/$defs/Duration"},"capacityWait":{"$ref":"#/$defs/Duration"},"waitingLimit":{"$ref":"#/$defs/Duration"},"waitingEnd":{"enum":["FAILED","EXPIRED"]},"shownArguments":{"enum":["given","merged"]},"glueVersion":{"type":"string"},"startup":{"$ref":"#/$defs/Duration"},"duration":{"$ref":"#/$defs/Duration"},"pages":{"enum":["full","ragged"]},"pageSize":{"type":"integer","minimum":1}}};

function validate418(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema651.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.slotRelease !== undefined){
let data0 = data.slotRelease;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/slotRelease",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/slotRelease",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(typeof data0 === "string"){
if(!pattern144.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/slotRelease",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/slotRelease",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/slotRelease",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.maxConcurrentJobRuns !== undefined){
let data1 = data.maxConcurrentJobRuns;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxConcurrentJobRuns",schemaPath:"#/properties/maxConcurrentJobRuns/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/maxConcurrentJobRuns",schemaPath:"#/properties/maxConcurrentJobRuns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.jobRunHistory !== undefined){
let data2 = data.jobRunHistory;
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/jobRunHistory",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jobRunHistory",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid1 = _errs14 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs16 = errors;
if(typeof data2 === "string"){
if(!pattern144.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/jobRunHistory",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jobRunHistory",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs16 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/jobRunHistory",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.workflowRunHistory !== undefined){
let data3 = data.workflowRunHistory;
const _errs20 = errors;
let valid6 = false;
const _errs21 = errors;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/workflowRunHistory",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/workflowRunHistory",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid2 = _errs21 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs23 = errors;
if(typeof data3 === "string"){
if(!pattern144.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/workflowRunHistory",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/workflowRunHistory",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid2 = _errs23 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/workflowRunHistory",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.crawlHistory !== undefined){
let data4 = data.crawlHistory;
const _errs27 = errors;
let valid8 = false;
const _errs28 = errors;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/crawlHistory",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/crawlHistory",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid3 = _errs28 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs30 = errors;
if(typeof data4 === "string"){
if(!pattern144.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/crawlHistory",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/crawlHistory",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid3 = _errs30 === errors;
valid8 = valid8 || _valid3;
}
if(!valid8){
(vErrors ??= []).push({instancePath:instancePath+"/crawlHistory",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.triggerLag !== undefined){
let data5 = data.triggerLag;
const _errs34 = errors;
let valid10 = false;
const _errs35 = errors;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/triggerLag",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/triggerLag",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid4 = _errs35 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const _errs37 = errors;
if(typeof data5 === "string"){
if(!pattern144.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/triggerLag",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/triggerLag",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid4 = _errs37 === errors;
valid10 = valid10 || _valid4;
}
if(!valid10){
(vErrors ??= []).push({instancePath:instancePath+"/triggerLag",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data.stopping !== undefined){
let data6 = data.stopping;
const _errs41 = errors;
let valid12 = false;
const _errs42 = errors;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/stopping",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stopping",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid5 = _errs42 === errors;
valid12 = valid12 || _valid5;
if(!valid12){
const _errs44 = errors;
if(typeof data6 === "string"){
if(!pattern144.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/stopping",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stopping",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid5 = _errs44 === errors;
valid12 = valid12 || _valid5;
}
if(!valid12){
(vErrors ??= []).push({instancePath:instancePath+"/stopping",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
}
if(data.capacityWait !== undefined){
let data7 = data.capacityWait;
const _errs48 = errors;
let valid14 = false;
const _errs49 = errors;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/capacityWait",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/capacityWait",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid6 = _errs49 === errors;
valid14 = valid14 || _valid6;
if(!valid14){
const _errs51 = errors;
if(typeof data7 === "string"){
if(!pattern144.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/capacityWait",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/capacityWait",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid6 = _errs51 === errors;
valid14 = valid14 || _valid6;
}
if(!valid14){
(vErrors ??= []).push({instancePath:instancePath+"/capacityWait",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
if(data.waitingLimit !== undefined){
let data8 = data.waitingLimit;
const _errs55 = errors;
let valid16 = false;
const _errs56 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/waitingLimit",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waitingLimit",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid7 = _errs56 === errors;
valid16 = valid16 || _valid7;
if(!valid16){
const _errs58 = errors;
if(typeof data8 === "string"){
if(!pattern144.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/waitingLimit",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waitingLimit",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid7 = _errs58 === errors;
valid16 = valid16 || _valid7;
}
if(!valid16){
(vErrors ??= []).push({instancePath:instancePath+"/waitingLimit",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
if(data.waitingEnd !== undefined){
let data9 = data.waitingEnd;
if(!((data9 === "FAILED") || (data9 === "EXPIRED"))){
(vErrors ??= []).push({instancePath:instancePath+"/waitingEnd",schemaPath:"#/properties/waitingEnd/enum",keyword:"enum",params:{allowedValues: schema651.properties.waitingEnd.enum}});
errors++;
}
}
if(data.shownArguments !== undefined){
let data10 = data.shownArguments;
if(!((data10 === "given") || (data10 === "merged"))){
(vErrors ??= []).push({instancePath:instancePath+"/shownArguments",schemaPath:"#/properties/shownArguments/enum",keyword:"enum",params:{allowedValues: schema651.properties.shownArguments.enum}});
errors++;
}
}
if(data.glueVersion !== undefined){
if(typeof data.glueVersion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/glueVersion",schemaPath:"#/properties/glueVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.startup !== undefined){
let data12 = data.startup;
const _errs66 = errors;
let valid18 = false;
const _errs67 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/startup",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/startup",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid8 = _errs67 === errors;
valid18 = valid18 || _valid8;
if(!valid18){
const _errs69 = errors;
if(typeof data12 === "string"){
if(!pattern144.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/startup",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/startup",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid8 = _errs69 === errors;
valid18 = valid18 || _valid8;
}
if(!valid18){
(vErrors ??= []).push({instancePath:instancePath+"/startup",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
}
if(data.duration !== undefined){
let data13 = data.duration;
const _errs73 = errors;
let valid20 = false;
const _errs74 = errors;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/anyOf/0/type",keyword:"type",params:{type: "number"}});
errors++;
}
var _valid9 = _errs74 === errors;
valid20 = valid20 || _valid9;
if(!valid20){
const _errs76 = errors;
if(typeof data13 === "string"){
if(!pattern144.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|d|w|sec|min|secs|mins|seconds?|minutes?|hours?|days?|weeks?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/anyOf/1/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid9 = _errs76 === errors;
valid20 = valid20 || _valid9;
}
if(!valid20){
(vErrors ??= []).push({instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
if(data.pages !== undefined){
let data14 = data.pages;
if(!((data14 === "full") || (data14 === "ragged"))){
(vErrors ??= []).push({instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/enum",keyword:"enum",params:{allowedValues: schema651.properties.pages.enum}});
errors++;
}
}
if(data.pageSize !== undefined){
let data15 = data.pageSize;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate418.errors = vErrors;
return errors === 0;
}


function validate405(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema642.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.jobs !== undefined){
let data2 = data.jobs;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate207(data2[i0], {instancePath:instancePath+"/jobs/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate207.errors : append(vErrors, validate207.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.crawlers !== undefined){
let data4 = data.crawlers;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate197(data4[i1], {instancePath:instancePath+"/crawlers/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate197.errors : append(vErrors, validate197.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/crawlers",schemaPath:"#/properties/crawlers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.workflows !== undefined){
let data6 = data.workflows;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate224(data6[i2], {instancePath:instancePath+"/workflows/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate224.errors : append(vErrors, validate224.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.triggers !== undefined){
let data8 = data.triggers;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate218(data8[i3], {instancePath:instancePath+"/triggers/" + i3,parentData:data8,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate218.errors : append(vErrors, validate218.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.outcomes !== undefined){
if(!(validate410(data.outcomes, {instancePath:instancePath+"/outcomes",parentData:data,parentDataProperty:"outcomes",rootData}))){
vErrors = vErrors === null ? validate410.errors : append(vErrors, validate410.errors);
errors = vErrors.length;
}
}
if(data.history !== undefined){
let data11 = data.history;
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
if(!(validate414(data11[i4], {instancePath:instancePath+"/history/" + i4,parentData:data11,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate414.errors : append(vErrors, validate414.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.faults !== undefined){
let data13 = data.faults;
if(Array.isArray(data13)){
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
if(!(validate397(data13[i5], {instancePath:instancePath+"/faults/" + i5,parentData:data13,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate397.errors : append(vErrors, validate397.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate418(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate418.errors : append(vErrors, validate418.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate405.errors = vErrors;
return errors === 0;
}
